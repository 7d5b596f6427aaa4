#!/usr/bin/env bash
# ICU4J 78.3, the one that PySpark 4.3.0 carries (a download of 456 MB). Needs a Java development kit.
#
# A `BigDecimal` is what a Java program keeps money in, and ICU4J's classic `MessageFormat` prints every digit of it. Its
# MessageFormat 2 (`com.ibm.icu.message2`) makes a double of it first, for `:number` and for `:currency`, so a sum from about
# 90 trillion on, in a currency with two digits, loses cents without an error: $90,071,992,547,409.93 is printed with .94. A
# `BigInteger` and a number written in the message are rounded in the same way; a `Long` is not. Only a sum that comes with its
# currency (`CurrencyAmount`) keeps its digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip download --quiet --disable-pip-version-check --no-deps pyspark==4.3.0 -d .
tar xzf pyspark-4.3.0.tar.gz --strip-components=3 pyspark-4.3.0/deps/jars/icu4j-78.3.jar
cat > Seen.java <<'JAVA'
import com.ibm.icu.message2.MessageFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

public class Seen {
  static String two(String message, Object value) {
    return MessageFormatter.builder().setPattern(message).setLocale(Locale.US).build().formatToString(Map.of("n", value));
  }

  public static void main(String[] arguments) {
    BigDecimal sum = new BigDecimal("90071992547409.93");
    System.out.println(new MessageFormat("{n,number,#,##0.00}", Locale.US).format(Map.of("n", sum)));
    System.out.println(two("{$n :number minimumFractionDigits=2}", sum));
    System.out.println(two("{$n :currency currency=USD}", sum));
    System.out.println(two("{$n :currency}", new CurrencyAmount(sum, Currency.getInstance("USD"))));
    System.out.println(two("{$n :integer}", 9007199254740993L));
    System.out.println(two("{$n :number}", new BigInteger("9007199254740993")));
    System.out.println(two("{9007199254740993 :integer}", 0));
  }
}
JAVA
javac -cp icu4j-78.3.jar Seen.java
cat > expected <<'TEXT'
90,071,992,547,409.93
90,071,992,547,409.94
$90,071,992,547,409.94
$90,071,992,547,409.93
9,007,199,254,740,993
9,007,199,254,740,992
9,007,199,254,740,992
TEXT
java -cp icu4j-78.3.jar:. Seen | tee seen
diff expected seen && echo "as seen before"
