#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <optional>

namespace grondplan {

/// What a customer tells at an intake, beyond the questions of the decision guide.
enum class IntakeField
{
    Stack,     ///< languages, frameworks and products, in the customer's own words
    Services,  ///< of their own, that run side by side
    Databases, ///< products, in the customer's own words
    Data,      ///< in all databases together, in GiB
    Requests,  ///< a second in a usual hour, of all services together
    Peak,      ///< a second at the busiest
    Rules,     ///< standards and laws to be met, in the customer's own words
    Goals,     ///< what is to be fast or never down, in the customer's own words
};

struct IntakeFieldInfo
{
    IntakeField field;
    const char *id;     ///< stable: in files, in core/text as "intake.ID"
    bool isText = true; ///< else a number from `least` to `most`
    std::int64_t least = 0;
    std::int64_t most = 0;
};

inline constexpr std::array kIntakeFields = {
    IntakeFieldInfo{IntakeField::Stack, "stack"},
    IntakeFieldInfo{IntakeField::Services, "services", false, 0, 1'000},
    IntakeFieldInfo{IntakeField::Databases, "databases"},
    IntakeFieldInfo{IntakeField::Data, "data", false, 0, 10'000'000},
    IntakeFieldInfo{IntakeField::Requests, "requests", false, 0, 10'000'000},
    IntakeFieldInfo{IntakeField::Peak, "peak", false, 0, 10'000'000},
    IntakeFieldInfo{IntakeField::Rules, "rules"},
    IntakeFieldInfo{IntakeField::Goals, "goals"},
};

const IntakeFieldInfo &intakeFieldInfo(IntakeField field);
std::optional<IntakeField> intakeFieldFromId(const QString &id);

/// A text of an intake is no longer than this.
inline constexpr qsizetype kMostIntakeText = 2'000;

/// What was told; what is in neither is not known.
struct Intake
{
    std::map<IntakeField, QString> texts;
    std::map<IntakeField, std::int64_t> numbers;

    [[nodiscard]] QString text(IntakeField field) const;
    [[nodiscard]] std::optional<std::int64_t> number(IntakeField field) const;
    /// Nothing, and a text of nothing, takes the field out.
    void set(IntakeField field, const QString &text);
    void set(IntakeField field, std::optional<std::int64_t> number);
    [[nodiscard]] bool isEmpty() const { return texts.empty() && numbers.empty(); }
    friend bool operator==(const Intake &, const Intake &) = default;
};

} // namespace grondplan
