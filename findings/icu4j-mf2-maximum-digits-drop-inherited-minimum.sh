#!/usr/bin/env bash
# ICU4J 78.3, the one that PySpark 4.3.0 carries (a download of 456 MB). Needs a Java development kit.
#
# In MessageFormat 2 a declaration that formats a value which an earlier one has formatted takes that one's options over and
# changes those it names: a rate declared with `minimumFractionDigits=4` keeps its four digits when a sign is asked for, here
# as well. Where the later declaration names `maximumFractionDigits`, though, ICU4J drops the inherited minimum, although the
# maximum that is asked for is greater: 1.25 is printed, where 1.2500 was declared. And a plural chosen by it changes, for
# *1* and *1.0* are of two categories in English: the message goes from *1.0 claims* to *1 claim*.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip download --quiet --disable-pip-version-check --no-deps pyspark==4.3.0 -d .
tar xzf pyspark-4.3.0.tar.gz --strip-components=3 pyspark-4.3.0/deps/jars/icu4j-78.3.jar
cat > Seen.java <<'JAVA'
import com.ibm.icu.message2.MessageFormatter;
import java.util.Locale;
import java.util.Map;

public class Seen {
  public static void main(String[] arguments) {
    for (String options : new String[] {"", "signDisplay=always", "maximumFractionDigits=5"}) {
      String rate = ".local $a = {1.25 :number minimumFractionDigits=4} .local $b = {$a :number " + options + "} {{{$b}}}";
      String count = ".local $a = {1 :number minimumFractionDigits=1} .local $b = {$a :number " + options
          + "} .match $b one {{{$b} claim}} * {{{$b} claims}}";
      for (String message : new String[] {rate, count}) {
        System.out.println(MessageFormatter.builder().setPattern(message).setLocale(Locale.US).build()
            .formatToString(Map.of()));
      }
    }
  }
}
JAVA
javac -cp icu4j-78.3.jar Seen.java
cat > expected <<'TEXT'
1.2500
1.0 claims
+1.2500
+1.0 claims
1.25
1 claim
TEXT
java -cp icu4j-78.3.jar:. Seen | tee seen
diff expected seen && echo "as seen before"
