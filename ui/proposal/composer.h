#pragma once

#include "ui/proposal/look.h"
#include "ui/proposal/page.h"
#include "ui/proposal/typesetting.h"

#include <utility>
#include <vector>

namespace grondplan::ui {

struct TableLayout;
struct TableRow;

/// Flows blocks over pages: breaks tables, keeps headings with what follows them, scales drawings to the
/// page.
class Composer
{
public:
    Composer(const Words &words, const ProposalLook &look, std::stop_token stop)
        : m_words(words)
        , m_look(look)
        , m_stop(std::move(stop))
    {
    }

    /// \return the page on which the section begins, from 1
    std::size_t add(const report::Section &section);
    /// The pages so far; the first of them is not the cover.
    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }

    // What std::visit() calls.
    void operator()(const report::Heading &heading);
    void operator()(const report::Paragraph &paragraph);
    void operator()(const report::Table &table);
    void operator()(const report::KeyFigures &key);
    void operator()(const report::Waterfall &chart);
    void operator()(const report::Split &chart);
    void operator()(const report::Figure &figure);

private:
    struct Card;

    [[nodiscard]] Page &page() { return m_pages.back(); }
    [[nodiscard]] double width() const;
    [[nodiscard]] double left() const;
    [[nodiscard]] double room() const; ///< left on the page
    void newPage(bool landscape = false);
    /// A new page unless this much room is left, or the page is empty.
    void need(double height);
    [[nodiscard]] bool isEmptyPage() const;
    /// Space above a block, none at the top of a page.
    void space(double height);
    void lines(const QStringList &lines, const TextStyle &style);
    void caption(const QString &text);
    void row(const TableLayout &layout, std::size_t index, double height);
    void tableHead(const TableLayout &layout);
    void ruleAbove(const TableRow &row);
    template<class Chart> void chart(const Chart &chart);
    [[nodiscard]] double leastHeight(const report::Block &block) const;

    const Words &m_words;
    ProposalLook m_look;
    std::stop_token m_stop;
    std::vector<Page> m_pages;
    double m_y = 0;        ///< where the next thing stands
    bool m_turns = false;  ///< the page holds a heading alone, which may stand above a turned drawing
    double m_keepWith = 0; ///< the least height of what follows a heading
};

} // namespace grondplan::ui
