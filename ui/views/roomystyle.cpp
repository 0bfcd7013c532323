#include "ui/views/roomystyle.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace grondplan::ui {

static constexpr int kRoom = 9;

namespace {

/// The application's style with wider margins. A header's margin holds above and below too, as its text is
/// cut to it.
class RoomyStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_FocusFrameHMargin: // of cells; drawn one pixel further in
            return kRoom - 1;
        case PM_HeaderMargin:
            return kRoom;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace

void giveRoom(QTableView &table)
{
    auto *style = new RoomyStyle;
    style->setParent(&table);
    table.setStyle(style);
    table.horizontalHeader()->setStyle(style);
}

} // namespace grondplan::ui
