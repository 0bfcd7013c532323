#include "ui/views/roomystyle.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace grondplan::ui {

static constexpr int kRoom = 9;

namespace {

/// The application's style with wider margins.
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
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        const QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (type != CT_HeaderSection)
            return full;
        return full - QSize(0, 2 * (kRoom - QProxyStyle::pixelMetric(PM_HeaderMargin, option,
                                                                     widget))); // at the sides only
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
