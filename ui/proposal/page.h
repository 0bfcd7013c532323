#pragma once

#include "core/report/proposal.h"
#include "core/text/words.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

class QPainter;

namespace grondplan::ui {

/// One page as it will be painted. Coordinates are in units of a 96th of an inch, like those of drawings.
struct Page
{
    bool landscape = false;
    bool cover = false; ///< without head and foot
    std::vector<std::function<void(QPainter &)>> items;
    std::vector<std::function<void()>>
        charts; ///< draw what items paint; in the window's thread, before it is

    [[nodiscard]] QSizeF size() const;
    /// Where the text stands.
    [[nodiscard]] QRectF body() const;
};

/// Paints a page with its head and foot. \param number  from 1
void paintPage(QPainter &painter, const Page &page, const report::ProposalContent &content,
               const Words &words, int number, int count);

/// Sets a proposal on pages; the first is the cover. \param stop  asked between blocks; the rest is then
/// missing
std::vector<Page> composed(const report::ProposalContent &content, const Words &words,
                           const std::stop_token &stop = {});

/// Where a section begins, for the list of contents on the cover.
struct SectionStart
{
    QString title;
    int page = 0; ///< from 1
};
Page coverPage(const report::ProposalContent &content, const std::vector<SectionStart> &sections,
               const Words &words);

} // namespace grondplan::ui
