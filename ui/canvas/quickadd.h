#pragma once

#include "core/project/project.h"

#include <QCoreApplication>
#include <QPointF>
#include <QString>

namespace grondplan::ui {

class CanvasView;

/// Adds workloads by typing a name and a size in place, as "api 4x2c4g". Tab goes on with one that the last
/// needs.
class QuickAdd
{
    Q_DECLARE_TR_FUNCTIONS(QuickAdd)
public:
    explicit QuickAdd(CanvasView &view)
        : m_view(view)
    {
    }

    void at(CanvasPoint place);                ///< of the card
    void after(WorkloadId workload);           ///< linked from it, to the right of it
    void between(LinkId link, QPointF middle); ///< of the new card

private:
    struct Wish
    {
        CanvasPoint place;
        WorkloadId after;
        LinkId between;
        ZoneId zone = {}; ///< where it goes; none: to a new one
    };
    void ask(const Wish &wish);
    void add(const Wish &wish, const QString &typed);

    CanvasView &m_view;
    WorkloadId m_last;
};

} // namespace grondplan::ui
