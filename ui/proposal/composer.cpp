#include "ui/proposal/composer.h"

#include "ui/charts/charts.h"
#include "ui/drawing/painter.h"
#include "ui/proposal/figures.h"
#include "ui/proposal/tablelayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace grondplan::ui {

static constexpr double kUnitsPerPoint = 4.0 / 3;
/// A section begins on a new page when less than this share of a page is left.
static constexpr double kSectionShare = 0.4;
/// A drawing shrinks to what is left of a page when that is this share of it at least.
static constexpr double kMostlyFree = 0.7;
/// On paper a chart has the width for names on one line, and needs less height than on a screen.
static constexpr double kChartHeight = 0.72;
static constexpr double kBeforeHeading = 26;
static constexpr double kBeforeBlock = 14;

double Composer::width() const
{
    return m_pages.back().body().width();
}

double Composer::left() const
{
    return m_pages.back().body().left();
}

double Composer::room() const
{
    return m_pages.back().body().bottom() - m_y;
}

void Composer::newPage(bool landscape)
{
    Page next;
    next.landscape = landscape;
    m_pages.push_back(std::move(next));
    m_y = page().body().top();
}

bool Composer::isEmptyPage() const
{
    return !m_pages.empty() && m_pages.back().items.empty();
}

void Composer::need(double height)
{
    if (m_pages.empty() || m_pages.back().landscape || (room() < height && !isEmptyPage()))
        newPage();
}

void Composer::space(double height)
{
    if (!isEmptyPage())
        m_y += height;
}

void Composer::lines(const QStringList &lines, const TextStyle &style)
{
    for (const QString &line : lines) {
        need(style.lineHeight());
        const QRectF place(left(), m_y, width(), style.lineHeight());
        page().items.emplace_back(
            [place, line, style](QPainter &painter) { paintLines(painter, place, {line}, style); });
        m_y += style.lineHeight();
    }
}

std::size_t Composer::add(const report::Section &section)
{
    // A section with a drawing has its pages for itself, so that the drawing can be large.
    const bool hasFigure =
        std::any_of(section.blocks.begin(), section.blocks.end(),
                    [](const report::Block &block) { return std::holds_alternative<report::Figure>(block); });
    if (m_pages.empty() || hasFigure || room() < page().body().height() * kSectionShare)
        newPage();
    else
        space(kBeforeHeading + 10);
    const bool headingAlone = isEmptyPage() && !section.blocks.empty() &&
                              std::holds_alternative<report::Heading>(section.blocks[0]);
    std::size_t start = 0;
    for (std::size_t i = 0; i < section.blocks.size() && !m_stop.stop_requested(); ++i) {
        // A heading stays with what follows it, over further headings.
        m_keepWith = 0;
        for (std::size_t k = i + 1; k < section.blocks.size(); ++k) {
            m_keepWith += leastHeight(section.blocks[k]);
            if (!std::holds_alternative<report::Heading>(section.blocks[k]))
                break;
        }
        // A turned page holds its drawing alone.
        if (page().landscape && !std::holds_alternative<report::Figure>(section.blocks[i]))
            newPage();
        m_turns = i == 1 && start == m_pages.size() && headingAlone;
        std::visit(*this, section.blocks[i]);
        if (i == 0)
            start = m_pages.size();
    }
    return start;
}

double Composer::leastHeight(const report::Block &block) const
{
    if (std::holds_alternative<report::Heading>(block))
        return kBeforeHeading + text::kHeading2.lineHeight();
    if (std::holds_alternative<report::Paragraph>(block))
        return kBeforeBlock + 3 * text::kBody.lineHeight();
    if (const auto *waterfall = std::get_if<report::Waterfall>(&block))
        return kBeforeBlock + 30 + chartHeight(*waterfall) * kUnitsPerPoint * kChartHeight;
    if (const auto *split = std::get_if<report::Split>(&block))
        return kBeforeBlock + 30 + chartHeight(*split) * kUnitsPerPoint * kChartHeight;
    return 130;
}

void Composer::operator()(const report::Heading &heading)
{
    TextStyle style = heading.level == 1   ? text::kHeading1
                      : heading.level == 2 ? text::kHeading2
                                           : text::kHeading3;
    style.ink = m_look.heading.rgb();
    const QStringList words = linesOf(heading.text, width(), style);
    need(static_cast<double>(words.size()) * style.lineHeight() + m_keepWith + kBeforeBlock);
    space(heading.level == 1 ? 0 : kBeforeHeading);
    lines(words, style);
    if (heading.level == 1)
        m_y += 8;
}

void Composer::operator()(const report::Paragraph &paragraph)
{
    const TextStyle &style = paragraph.muted ? text::kRemark : text::kBody;
    space(paragraph.muted ? kBeforeBlock / 2 : kBeforeBlock);
    const QStringList words = linesOf(paragraph.text, width(), style);
    // No line of a short paragraph stands alone.
    if (words.size() <= 4)
        need(static_cast<double>(words.size()) * style.lineHeight());
    lines(words, style);
}

void Composer::caption(const QString &text)
{
    if (text.isEmpty())
        return;
    lines(linesOf(text, width(), text::kCaption), text::kCaption);
    m_y += 4;
}

void Composer::tableHead(const TableLayout &layout)
{
    row(layout, layout.rows.size(), layout.head.height);
    const QPointF from(left(), m_y);
    const double whole = width();
    page().items.emplace_back([from, whole](QPainter &painter) {
        paintRule(painter, from, whole, DrawingTheme::paper().line(), 1);
    });
}

/// A row, or the head for an index past the last.
void Composer::row(const TableLayout &layout, std::size_t index, double height)
{
    const bool isHead = index >= layout.rows.size();
    const TableRow &row = isHead ? layout.head : layout.rows[index];
    const TextStyle base = isHead ? text::kCellHead : row.bold ? text::kCellBold : text::kCell;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        TextStyle style = base;
        style.right = layout.right[i];
        // Heads stand on the line below them.
        const double rise =
            isHead ? height - 2 * kRowPadding - static_cast<double>(row.cells[i].size()) * style.lineHeight()
                   : 0;
        const QRectF place(left() + layout.left[i], m_y + kRowPadding + rise, layout.width[i], height);
        page().items.emplace_back([place, words = row.cells[i], style](QPainter &painter) {
            paintLines(painter, place, words, style);
        });
    }
    m_y += height;
}

/// The line between a row and the one before it.
void Composer::ruleAbove(const TableRow &row)
{
    if (row.continues)
        return;
    const DrawingTheme paper = DrawingTheme::paper();
    const QColor color = row.bold ? paper.line() : paper.border(diagram::BoxKind::Zone);
    page().items.emplace_back([from = QPointF(left(), m_y), whole = width(), color,
                               thickness = row.bold ? 1.0 : 0.5](QPainter &painter) {
        paintRule(painter, from, whole, color, thickness);
    });
}

void Composer::operator()(const report::Table &table)
{
    if (table.columns.empty())
        return;
    const TableLayout layout = measured(table, width());
    space(kBeforeBlock);
    need(text::kCaption.lineHeight() + layout.head.height + layout.heightOf(0) + layout.heightOf(1) + 8);
    caption(table.caption);
    tableHead(layout);
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        // A total does not stand alone at the top of a page.
        const bool beforeTotal = table.lastRowIsTotal && i + 2 == layout.rows.size();
        if (room() < layout.heightOf(i) + (beforeTotal ? layout.heightOf(i + 1) : 0)) {
            newPage();
            tableHead(layout);
        }
        if (i > 0)
            ruleAbove(layout.rows[i]);
        row(layout, i, layout.heightOf(i));
    }
}

/// One of the large figures.
struct Composer::Card
{
    QString value;
    QStringList label;
    QStringList remark;
    QColor accent;
    TextStyle valueStyle = {{18, true}, false, true};

    [[nodiscard]] double height() const
    {
        return 10 + valueStyle.lineHeight() +
               static_cast<double>(label.size()) * text::kCellBold.lineHeight() +
               static_cast<double>(remark.size()) * text::kRemark.lineHeight();
    }

    void paint(QPainter &painter, QPointF at, double width) const
    {
        paintRule(painter, at, width, accent, 2);
        QRectF place(at + QPointF(0, 8), QSizeF(width, 0));
        paintLines(painter, place, {value}, valueStyle);
        place.translate(0, valueStyle.lineHeight());
        paintLines(painter, place, label, text::kCellBold);
        place.translate(0, static_cast<double>(label.size()) * text::kCellBold.lineHeight());
        paintLines(painter, place, remark, text::kRemark);
    }
};

void Composer::operator()(const report::KeyFigures &key)
{
    static constexpr std::size_t kAcross = 3;
    static constexpr double kGap = 24;
    const double each = (width() - (kAcross - 1) * kGap) / kAcross;
    for (std::size_t first = 0; first < key.figures.size(); first += kAcross) {
        std::vector<Card> cards;
        double height = 0;
        for (std::size_t i = first; i < std::min(first + kAcross, key.figures.size()); ++i) {
            const report::KeyFigures::Figure &figure = key.figures[i];
            Card card;
            card.value = figure.value;
            card.accent = m_look.accent;
            card.valueStyle.ink = m_look.figure.rgb();
            while (card.valueStyle.type.pointSize > 9 && widthOf(card.value, card.valueStyle) > each)
                card.valueStyle.type.pointSize -= 1.5;
            card.label = linesOf(figure.label, each, text::kCellBold);
            card.remark = linesOf(figure.remark, each, text::kRemark);
            height = std::max(height, card.height());
            cards.push_back(std::move(card));
        }
        space(kBeforeBlock + 2);
        need(height);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const QPointF at(left() + static_cast<double>(i) * (each + kGap), m_y);
            page().items.emplace_back(
                [card = cards[i], at, each](QPainter &painter) { card.paint(painter, at, each); });
        }
        m_y += height;
    }
}

template<class Chart> void Composer::chart(const Chart &chart)
{
    const double height = chartHeight(chart) * kUnitsPerPoint * kChartHeight;
    space(kBeforeBlock + 4);
    const double most = Page().body().height() - 60;
    need(text::kCaption.lineHeight() + std::min(height, most) + 8);
    caption(chart.caption);
    const QRectF place(left(), m_y, width(), std::min(height, most));
    const auto drawn = std::make_shared<PaperChart>(chart, m_words);
    page().charts.emplace_back([drawn, size = place.size()] { drawn->draw(size); });
    page().items.emplace_back([drawn, place](QPainter &painter) { drawn->paint(painter, place); });
    m_y += place.height();
}

void Composer::operator()(const report::Waterfall &waterfall)
{
    chart(waterfall);
}

void Composer::operator()(const report::Split &split)
{
    chart(split);
}

void Composer::operator()(const report::Figure &figure)
{
    static constexpr double kBelow = 40; // for the caption
    Page turned;
    turned.landscape = true;
    const QSizeF below(0, kBelow);
    QSizeF upright = Page().body().size() - below;
    // It stays on the page of its heading where most of that page is left.
    if (!page().landscape && room() > upright.height() * kMostlyFree)
        upright.setHeight(room() - kBelow);
    const double above = m_turns ? m_y - page().body().top() + kBeforeBlock : 0;
    const std::vector<FittedDrawing> drawings =
        fitted(figure.diagram, upright, turned.body().size() - below - QSizeF(0, above), m_words, m_stop);
    for (const FittedDrawing &drawing : drawings) {
        // The margin of the drawing stands outside the text, so that frames line up with it.
        const double margin = 24 * drawing.scale;
        const double height = drawing.size().height() - 2 * margin;
        if (drawing.landscape && m_turns) {
            page().landscape = true;
            m_y = page().body().top() + above;
        } else if (drawing.landscape) {
            newPage(true);
        } else {
            space(kBeforeBlock);
            need(height + kBelow);
        }
        const QPointF at(left() - margin, m_y - margin);
        page().items.emplace_back([at, drawing](QPainter &painter) {
            painter.save();
            painter.translate(at);
            painter.scale(drawing.scale, drawing.scale);
            ui::paint(painter, drawing.diagram, DrawingTheme::paper());
            painter.restore();
        });
        m_turns = false;
        m_y += height + 8;
        if (!figure.caption.isEmpty()) {
            const QRectF place(left(), m_y, width(), text::kRemark.lineHeight());
            page().items.emplace_back(
                [place, words = linesOf(figure.caption, width(), text::kRemark)](QPainter &painter) {
                    paintLines(painter, place, words, text::kRemark);
                });
            m_y += text::kRemark.lineHeight();
        }
    }
}

std::vector<Page> composed(const report::ProposalContent &content, const Words &words,
                           const std::stop_token &stop)
{
    Composer composer(words, ProposalLook::of(content), stop);
    std::vector<SectionStart> starts;
    for (const report::Section &section : content.sections) {
        const std::size_t start = composer.add(section);
        const auto *heading =
            section.blocks.empty() ? nullptr : std::get_if<report::Heading>(&section.blocks.front());
        if (heading)
            starts.push_back({heading->text, static_cast<int>(start) + 1}); // the cover is the first page
    }
    std::vector<Page> pages = composer.take();
    pages.insert(pages.begin(), coverPage(content, starts, words));
    return pages;
}

} // namespace grondplan::ui
