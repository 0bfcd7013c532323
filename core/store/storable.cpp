#include "core/scenario/limits.h"
#include "core/store/content.h"

#include <algorithm>
#include <cmath>

namespace grondplan::store {

static bool isPlace(double value)
{
    return std::isfinite(value) && std::abs(value) <= 1e9;
}

static bool isRect(const CanvasRect &rect)
{
    return isPlace(rect.x) && isPlace(rect.y) && isPlace(rect.width) && isPlace(rect.height);
}

static Result<> checkNotes(const Layout &layout)
{
    const auto most = [](const char *field, qsizetype found, std::int64_t limit) {
        return failure(ErrorCode::LimitExceeded, QLatin1String(field),
                       {QString::number(found), QString::number(limit)});
    };
    if (static_cast<std::int64_t>(layout.notes.size()) > limits::kNotes)
        return most("notes", static_cast<qsizetype>(layout.notes.size()), limits::kNotes);
    for (const Note &note : layout.notes) {
        if (!isRect(note.rect))
            return failure(ErrorCode::InvalidValue, QStringLiteral("layout"),
                           {QString::number(note.id.value)});
        if (note.text.size() > limits::kNoteLength)
            return most("note", note.text.size(), limits::kNoteLength);
        if (note.picture.size() > limits::kPictureBytes)
            return most("picture", note.picture.size(), limits::kPictureBytes);
    }
    return {};
}

static Result<> checkLayouts(const Project &project)
{
    const auto refused = [](std::int64_t id) {
        return failure(ErrorCode::InvalidValue, QStringLiteral("layout"), {QString::number(id)});
    };
    for (const auto &[scenario, layout] : project.layouts) {
        for (const auto &[zone, rect] : layout.zones) {
            if (!isRect(rect))
                return refused(zone.value);
        }
        for (const auto &[workload, point] : layout.workloads) {
            if (!isPlace(point.x) || !isPlace(point.y))
                return refused(workload.value);
        }
        if (Result<> good = checkNotes(layout); !good)
            return good;
    }
    return {};
}

static std::int64_t largestId(const Project &project, const Scenario &scenario)
{
    std::int64_t largest = scenario.id.value;
    for (const Zone &zone : scenario.zones)
        largest = std::max(largest, zone.id.value);
    for (const Workload &workload : scenario.workloads)
        largest = std::max(largest, workload.id.value);
    for (const Link &link : scenario.links)
        largest = std::max(largest, link.id.value);
    if (const auto layout = project.layouts.find(scenario.id); layout != project.layouts.end()) {
        for (const Note &note : layout->second.notes)
            largest = std::max(largest, note.id.value);
    }
    return largest;
}

Result<> checkStorable(const Project &project)
{
    if (Result<> valid = validate(project.costs); !valid)
        return valid;
    if (project.brand) {
        if (Result<> valid = validate(*project.brand); !valid)
            return valid;
    }
    for (const Scenario &scenario : project.scenarios) {
        if (Result<> valid = validate(scenario); !valid)
            return valid;
        if (largestId(project, scenario) >= project.nextId)
            return failure(ErrorCode::InvalidValue, QStringLiteral("next id"),
                           {QString::number(project.nextId)});
    }
    return checkLayouts(project);
}

} // namespace grondplan::store
