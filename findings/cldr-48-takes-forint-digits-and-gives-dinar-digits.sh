#!/usr/bin/env bash
# Babel 2.17.0 (CLDR 47) and Babel 2.19.0 (CLDR 48) beside iso4217 1.12.20240625 (the list of ISO's maintenance agency).
#
# How many digits a currency has is for ISO 4217 to say, and one expects that locale data only repeat it. CLDR has numbers
# of its own, for currencies whose coins are no longer in use, and they move. With CLDR 48 the same call prints a Hungarian
# sum without the two digits that it had, and a Serbian sum with the two that it had not; Colombian and Indonesian sums lose
# theirs, too. ISO 4217 gives all four two digits, before and after. `format_currency` rounds by default, so that the total
# of an invoice changes by an upgrade of a library. ICU 77 and ICU 78 differ alike (Node 22.20.0 and 24.19.0, RSD and HUF).
# A program that keeps books has to state the digits of the currency itself.
#
# Seen, of 1234.50 in HUF and in RSD, and the currencies that get fewer digits than ISO 4217 gives:
#   Babel 2.17.0   1 234,50 Ft   1.234 RSD      AFN ALL IQD IRR KPW LAK LBP MGA MMK RSD SOS SYP YER
#   Babel 2.19.0   1 234 Ft      1.234,50 RSD   AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK SOS SYP YER
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for version in 2.17.0 2.19.0; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install --quiet --disable-pip-version-check babel==$version iso4217==1.12.20240625
  "$folder/$version/bin/python" - <<'PYTHON' | tee "$folder/seen.$version"
from decimal import Decimal
from babel.numbers import format_currency, get_currency_precision
from iso4217 import Currency

for code, locale in ("HUF", "hu"), ("RSD", "sr"):
    print(format_currency(Decimal("1234.50"), code, locale=locale).replace("\u00a0", " "))
print(*sorted(c.code for c in Currency if c.exponent is not None and get_currency_precision(c.code) < c.exponent))
PYTHON
done
cat > "$folder/expected" <<'TEXT'
1 234,50 Ft
1.234 RSD
AFN ALL IQD IRR KPW LAK LBP MGA MMK RSD SOS SYP YER
1 234 Ft
1.234,50 RSD
AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK SOS SYP YER
TEXT
cat "$folder/seen.2.17.0" "$folder/seen.2.19.0" | diff "$folder/expected" - && echo "as seen before"
