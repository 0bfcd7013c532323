#include "core/project/brand.h"

#include "core/scenario/limits.h"

#include <algorithm>
#include <cmath>

namespace grondplan {

GRONDPLAN_VALUE_DEFINED(Brand)
bool operator==(const Brand &, const Brand &) = default;

std::optional<Rgb> Rgb::parse(const QString &text)
{
    const auto isHex = [](QChar c) { return QStringLiteral("0123456789abcdefABCDEF").contains(c); };
    if (text.size() != 7 || text.front() != QLatin1Char('#') ||
        !std::all_of(text.begin() + 1, text.end(), isHex))
        return std::nullopt;
    const uint value = text.mid(1).toUInt(nullptr, 16);
    return Rgb{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xff),
               static_cast<std::uint8_t>(value & 0xff)};
}

QString Rgb::toString() const
{
    const uint value = uint{red} << 16 | uint{green} << 8 | uint{blue};
    return QString(u'#' + QStringLiteral("%1").arg(value, 6, 16, QLatin1Char('0')).toUpper());
}

static double linear(std::uint8_t channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

static double luminance(const Rgb &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

int contrast(const Rgb &a, const Rgb &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    // The least that a double may be off by, so that black on white is 2100.
    return static_cast<int>(std::floor((light + 0.05) / (dark + 0.05) * 100 + 1e-9));
}

Rgb darkenedFor(const Rgb &colour, int leastContrast)
{
    static constexpr Rgb kWhite = {255, 255, 255};
    for (int share = 100; share > 0; --share) {
        const auto part = [share](std::uint8_t channel) {
            return static_cast<std::uint8_t>(channel * share / 100);
        };
        const Rgb darker{part(colour.red), part(colour.green), part(colour.blue)};
        if (contrast(darker, kWhite) >= leastContrast)
            return darker;
    }
    return {};
}

static Result<> refused(const char *field, qsizetype found, qsizetype least, qsizetype most)
{
    return failure(ErrorCode::InvalidValue, QString(u"brand, " + QLatin1String(field)),
                   {QString::number(found), QString::number(least), QString::number(most)});
}

static Result<> checkTexts(const char *field, const Brand::Texts &texts)
{
    for (const auto &[language, text] : texts) {
        const bool known = std::any_of(kBrandLanguages.begin(), kBrandLanguages.end(),
                                       [&](const char *id) { return language == QLatin1String(id); });
        if (!known)
            return failure(ErrorCode::InvalidValue, QString(u"brand, " + QLatin1String(field)),
                           {language, QStringLiteral("language")});
        if (text.size() > limits::kBrandText)
            return refused(field, text.size(), 0, limits::kBrandText);
    }
    return {};
}

Result<> validate(const Brand &brand)
{
    if (brand.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("brand, name"),
                       {brand.name, QStringLiteral("name")});
    if (brand.name.size() > limits::kBrandLine)
        return refused("name", brand.name.size(), 1, limits::kBrandLine);
    if (brand.logo.size() > limits::kBrandLogoBytes)
        return refused("logo", brand.logo.size(), 0, limits::kBrandLogoBytes);
    if (brand.contact.size() > limits::kBrandContact)
        return refused("contact", brand.contact.size(), 0, limits::kBrandContact);
    for (const QString &line : brand.contact) {
        if (line.size() > limits::kBrandLine)
            return refused("contact", line.size(), 0, limits::kBrandLine);
    }
    if (brand.servers.size() > limits::kBrandServers)
        return refused("servers", brand.servers.size(), 0, limits::kBrandServers);
    if (Result<> good = checkTexts("introduction", brand.introduction); !good)
        return good;
    return checkTexts("conditions", brand.conditions);
}

} // namespace grondplan
