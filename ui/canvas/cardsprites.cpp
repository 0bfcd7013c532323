#include "ui/canvas/cardsprites.h"

#include <algorithm>

namespace grondplan::ui {

static constexpr qsizetype kLeastRoom = 16 << 20;
static constexpr qsizetype kWindows = 2; ///< that are full of cards

size_t qHash(const CardLook &look, size_t seed)
{
    return qHashMulti(seed, look.name, look.size, look.month, look.icon, look.group, look.flags, look.scale);
}

CardSprites::CardSprites()
{
    m_pictures.setMaxCost(kLeastRoom);
}

void CardSprites::keep(const CardLook &look, const QImage &picture)
{
    m_pictures.insert(look, new QImage(picture), picture.sizeInBytes());
}

void CardSprites::setRoom(qsizetype windowPixels)
{
    const qsizetype wished = windowPixels * static_cast<qsizetype>(sizeof(QRgb)) * kWindows;
    m_pictures.setMaxCost(std::max(kLeastRoom, wished));
}

} // namespace grondplan::ui
