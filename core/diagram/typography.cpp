#include "core/diagram/typography.h"

namespace grondplan::diagram {

const BoxStyle &styleOf(BoxKind kind)
{
    // title, bold, detail, padding, gap, least width, most text width, radius
    static const BoxStyle kSite = {13.5, true, 9.75, 20, 20, 0, 0, 8};
    static const BoxStyle kZone = {13.5, true, 9.75, 20, 16, 300, 0, 8};
    static const BoxStyle kBand = {9, true, 8.25, 12, 8, 0, 0, 6};
    static const BoxStyle kServer = {10.5, true, 9, 14, 10, 190, 260, 6};
    static const BoxStyle kNodeVm = {9, true, 8.25, 10, 7, 150, 220, 4};
    static const BoxStyle kInstance = {9, false, 8.25, 8, 4, 72, 220, 4};
    static const BoxStyle kPart = {9, false, 8.25, 8, 4, 0, 220, 4};
    static const BoxStyle kNote = {9, false, 9, 4, 4, 0, 0, 0};

    switch (kind) {
    case BoxKind::Site:
        return kSite;
    case BoxKind::Zone:
        return kZone;
    case BoxKind::Band:
    case BoxKind::Flow:
        return kBand;
    case BoxKind::Server:
    case BoxKind::Folded:
        return kServer;
    case BoxKind::NodeVm:
        return kNodeVm;
    case BoxKind::Instance:
        return kInstance;
    case BoxKind::Part:
    case BoxKind::Elsewhere:
        return kPart;
    case BoxKind::Note:
        return kNote;
    }
    return kNote;
}

double lineHeight(double pointSize)
{
    // 4/3 units a point, and two fifths of the size between lines.
    return pointSize * 4 / 3 * 1.4;
}

double wordsHeight(const Box &box)
{
    const BoxStyle &style = styleOf(box.kind);
    double height = static_cast<double>(box.titleLines.size()) * lineHeight(style.titleSize);
    height += static_cast<double>(box.detailLines.size()) * lineHeight(style.detailSize);
    if (box.fill >= 0)
        height += kBarHeight + style.gap / 2;
    return height;
}

double titleHeight(const Diagram &diagram)
{
    double height = 0;
    if (!diagram.title.isEmpty())
        height += lineHeight(kTitleSize);
    if (!diagram.subtitle.isEmpty())
        height += lineHeight(kSubtitleSize);
    return height > 0 ? height + 16 : 0;
}

} // namespace grondplan::diagram
