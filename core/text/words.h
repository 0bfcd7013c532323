#pragma once

#include "core/base/finding.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace grondplan {

/// The words, numbers and dates of one language. Paper and window may each have their own at the same time,
/// which tr() cannot give. Immutable and cheap to copy; every sentence that core makes comes from here.
class Words
{
public:
    /// \param language  "en" or "nl"; anything else gives English
    explicit Words(const QString &language = QStringLiteral("en"));

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// The text with this id, its %1, %2 ... filled from `args`. An unknown id gives the id itself (a test
    /// finds those).
    [[nodiscard]] QString text(const char *id, const QStringList &args = {}) const;
    [[nodiscard]] QString text(const QString &id, const QStringList &args = {}) const;
    /// The same with a plural: %n is `count`, written as a number of the language.
    [[nodiscard]] QString counted(const char *id, std::int64_t count, const QStringList &args = {}) const;
    [[nodiscard]] static bool knows(const QString &id);
    /// A text of the catalogue in this language, where it is one of those that are shipped; else as it is.
    /// Arguments of the others above go through it as well.
    [[nodiscard]] QString catalogued(const QString &text) const;
    /// What a constant of a step is called: a price, the size of a template; else its id.
    [[nodiscard]] QString constantName(const QString &id) const;

    /// The formula of a plan's step in words: each of its names as "step-input.NAME" or "term.NAME" has it.
    [[nodiscard]] QString formula(const QString &formula) const;
    [[nodiscard]] QString finding(const Finding &finding) const;
    [[nodiscard]] QString message(const Message &message) const;
    [[nodiscard]] QString error(const Error &error) const;

    [[nodiscard]] QString number(std::int64_t value) const; ///< 1,365 / 1.365
    [[nodiscard]] QString decimal(double value, int decimals) const;
    [[nodiscard]] QString
    money(const Money &money) const;                  ///< €1,365.00 / € 1.365,00, that space not breaking
    [[nodiscard]] QString cpu(MilliCpu amount) const; ///< "28.42 vCPU", "500 mCPU" never: "0.5 vCPU"
    [[nodiscard]] QString memory(Bytes amount) const; ///< binary: "16 GiB", "512 MiB"
    [[nodiscard]] QString disk(Bytes amount) const;   ///< decimal, as disks are sold: "3.84 TB"
    [[nodiscard]] QString bandwidth(Megabits amount) const;                  ///< "100 Mbit/s", "2.5 Gbit/s"
    [[nodiscard]] QString latency(std::int64_t micros) const;                ///< "5 ms", "0.25 ms"
    [[nodiscard]] QString percent(std::int64_t ppm, int decimals = 1) const; ///< 125000 gives "12.5 %"
    /// The date of a source as it is given, in part perhaps ("2026-09"); "undated" where it has none.
    [[nodiscard]] QString sourceDate(const QString &date) const;
    [[nodiscard]] QString hourOfWeek(int hour) const;    ///< from Monday 0:00 on: "Tuesday 09:00"
    [[nodiscard]] QString date(const QDate &date) const; ///< "21 November 2026" / "21 november 2026"

private:
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace grondplan
