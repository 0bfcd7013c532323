#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace grondplan {

/// An ISO 4217 currency code, three capital letters.
struct Currency
{
    char16_t code[3] = {u'E', u'U', u'R'};

    [[nodiscard]] QString toString() const { return QString(reinterpret_cast<const QChar *>(code), 3); }
    /// Empty text or one that is not three capital letters gives false and leaves `out` alone.
    static bool parse(const QString &text, Currency &out)
    {
        if (text.size() != 3)
            return false;
        for (const QChar c : text) {
            if (c < QLatin1Char('A') || c > QLatin1Char('Z'))
                return false;
        }
        for (int i = 0; i < 3; ++i)
            out.code[i] = text[i].unicode();
        return true;
    }
    friend constexpr bool operator==(const Currency &, const Currency &) = default;
};

/// Minor units (cents) of a currency, VAT excluded. Currencies never mix: adding is for one currency only.
struct Money
{
    std::int64_t minor = 0;
    Currency currency;

    friend Money operator+(Money a, const Money &b)
    {
        Q_ASSERT(a.currency == b.currency);
        a.minor += b.minor;
        return a;
    }
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace grondplan
