#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <map>
#include <optional>

namespace grondplan {

/// A colour as red, green and blue of 0 to 255.
struct Rgb
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// "#RRGGBB"; nothing for any other text.
    [[nodiscard]] static std::optional<Rgb> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    friend constexpr bool operator==(const Rgb &, const Rgb &) = default;
};

/// How much two colours differ in brightness, in hundredths: 100 for equal ones, 2100 for black on white;
/// rounded down.
/// \source WCAG 2.2, contrast ratio and relative luminance
int contrast(const Rgb &a, const Rgb &b);
/// The colour itself where its contrast with white is enough, else the lightest darkening of it, in steps of
/// a hundredth, whose contrast is.
Rgb darkenedFor(const Rgb &colour, int leastContrast);

/// What brand colours must reach on white paper, in hundredths.
/// \source WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (what is no text)
inline constexpr int kTextContrast = 450;
inline constexpr int kGraphicContrast = 300;

/// Whose proposal it is: what a hosting company puts on it. A project without one names no company.
struct Brand
{
    GRONDPLAN_VALUE(Brand)

    /// A text of the company's own, by language: "en", "nl".
    using Texts = std::map<QString, QString>;

    QString name;
    QByteArray logo; ///< the bytes of an SVG or PNG file; empty = none
    bool logoIsSvg = false;
    std::optional<Rgb> text;   ///< of headings, where it is not the program's own
    std::optional<Rgb> accent; ///< of bars, rules and marks
    QStringList contact;       ///< lines: address, telephone, mail
    Texts introduction;        ///< opens the proposal
    Texts conditions;          ///< closes it
    QStringList servers;       ///< ids of the baselines of the project's catalogue that came with it

    friend bool operator==(const Brand &, const Brand &);
};

namespace limits {
inline constexpr qsizetype kBrandLine = 120;
inline constexpr qsizetype kBrandContact = 8; ///< lines
inline constexpr qsizetype kBrandText = 8'000;
inline constexpr qsizetype kBrandLogoBytes = 1'000'000;
inline constexpr qsizetype kBrandServers = 200;
} // namespace limits

/// The languages that a brand's texts may be in.
inline constexpr std::array kBrandLanguages = {"en", "nl"};

/// \errors InvalidValue: `where` is "brand, field"; args: value, least, most, or value and "expected.ID"
Result<> validate(const Brand &brand);

} // namespace grondplan
