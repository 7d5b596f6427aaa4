#!/usr/bin/env bash
# ICU4J 78.3, the one that PySpark 4.3.0 carries (a download of 456 MB). Needs a Java development kit.
#
# MessageFormat 2 of LDML 48 gives `:date` two options, `fields` and `length`, and `:datetime` three, `dateFields`,
# `dateLength` and `timePrecision`; each has a default and may stand alone. In ICU4J's MessageFormat 2 one option alone says
# nothing: `:date length=long` and `:date fields=month-day` print what `:date` prints, with the day of the week. And a
# `:datetime` that asks for its time and for one half of its date prints the time only: *due 5:00 PM*, on no day at all.
# No error is reported. Write `dateFields` and `dateLength` both, or neither.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip download --quiet --disable-pip-version-check --no-deps pyspark==4.3.0 -d .
tar xzf pyspark-4.3.0.tar.gz --strip-components=3 pyspark-4.3.0/deps/jars/icu4j-78.3.jar
cat > Seen.java <<'JAVA'
import com.ibm.icu.message2.MessageFormatter;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

public class Seen {
  public static void main(String[] arguments) {
    LocalDateTime due = LocalDateTime.of(2026, 10, 25, 17, 0);
    String[] expressions = {
      "date", "date length=long", "date length=short", "date fields=month-day", "date fields=month-day length=long",
      "datetime dateLength=long timePrecision=minute", "datetime dateFields=month-day timePrecision=minute",
      "datetime dateFields=month-day dateLength=long timePrecision=minute",
    };
    for (String expression : expressions) {
      String message = "due {$due :" + expression + "}";
      System.out.println(MessageFormatter.builder().setPattern(message).setLocale(Locale.US).build()
          .formatToString(Map.of("due", due)).replace('\u202f', ' '));
    }
  }
}
JAVA
javac -cp icu4j-78.3.jar Seen.java
cat > expected <<'TEXT'
due Sun, Oct 25, 2026
due Sun, Oct 25, 2026
due Sun, Oct 25, 2026
due Sun, Oct 25, 2026
due October 25
due 5:00 PM
due 5:00 PM
due October 25 at 5:00 PM
TEXT
java -cp icu4j-78.3.jar:. Seen | tee seen
diff expected seen && echo "as seen before"
