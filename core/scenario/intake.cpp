#include "core/scenario/intake.h"

#include <algorithm>

namespace grondplan {

const IntakeFieldInfo &intakeFieldInfo(IntakeField field)
{
    return kIntakeFields[static_cast<std::size_t>(field)];
}

std::optional<IntakeField> intakeFieldFromId(const QString &id)
{
    const auto *found =
        std::find_if(kIntakeFields.begin(), kIntakeFields.end(),
                     [&id](const IntakeFieldInfo &info) { return id == QLatin1String(info.id); });
    return found == kIntakeFields.end() ? std::nullopt : std::optional(found->field);
}

QString Intake::text(IntakeField field) const
{
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second;
}

std::optional<std::int64_t> Intake::number(IntakeField field) const
{
    const auto found = numbers.find(field);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

void Intake::set(IntakeField field, const QString &text)
{
    if (text.isEmpty())
        texts.erase(field);
    else
        texts[field] = text;
}

void Intake::set(IntakeField field, std::optional<std::int64_t> number)
{
    if (number)
        numbers[field] = *number;
    else
        numbers.erase(field);
}

} // namespace grondplan
