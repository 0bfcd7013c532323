#pragma once

#include "ui/commands/fragment.h"

#include <QCoreApplication>

#include <functional>

namespace grondplan::ui {

/// Adds copies of a fragment's objects, with new ids and free names, at a distance from where they stood.
class PasteObjects final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(PasteObjects)
public:
    enum class As
    {
        Paste,
        Duplicate
    };
    /// Which zone takes a workload whose own one is not in the fragment; none: a new one round all such.
    using ZoneFor = std::function<ZoneId(const PlacedWorkload &placed)>;

    PasteObjects(Document &document, const Fragment &fragment, CanvasPoint distance, const ZoneFor &zoneFor,
                 As as = As::Paste);

    [[nodiscard]] ObjectIds objects() const; ///< what it adds, without the workloads of zones that it adds

private:
    ObjectIds m_objects;
};

} // namespace grondplan::ui
