#include "ui/proposal/page.h"

#include "ui/drawing/painter.h"
#include "ui/proposal/look.h"
#include "ui/proposal/typesetting.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace grondplan::ui {

/// A4 in 96ths of an inch: 210 mm x 297 mm.
static constexpr double kShortSide = 210 / 25.4 * 96;
static constexpr double kLongSide = 297 / 25.4 * 96;
static constexpr double kSideMargin = 22 / 25.4 * 96;
static constexpr double kTopMargin = 28 / 25.4 * 96;
static constexpr double kBottomMargin = 24 / 25.4 * 96;

QSizeF Page::size() const
{
    return landscape ? QSizeF(kLongSide, kShortSide) : QSizeF(kShortSide, kLongSide);
}

QRectF Page::body() const
{
    return QRectF(QPointF(0, 0), size()).adjusted(kSideMargin, kTopMargin, -kSideMargin, -kBottomMargin);
}

/// As much of a text as fits, with an ellipsis where it does not.
static QString shortened(QString text, double width, const TextStyle &style)
{
    if (widthOf(text, style) <= width)
        return text;
    while (!text.isEmpty() && widthOf(QString(text % QChar(0x2026)), style) > width)
        text.chop(1);
    return text % QChar(0x2026);
}

/// The project and what the paper is; on a company's paper its logo, else its name.
static void paintHead(QPainter &painter, const Page &page, const report::ProposalContent &content,
                      const Words &words)
{
    static constexpr QSizeF kLogo(150, 28);
    const QRectF body = page.body();
    const double height = text::kRemark.lineHeight();
    const QRectF head(body.left(), body.top() - 48, body.width(), height);
    TextStyle right = text::kRemark;
    right.right = true;
    double taken = kLogo.width();
    if (content.brand && hasLogo(*content.brand)) {
        const QPointF corner(head.right() - kLogo.width(), head.bottom() - kLogo.height());
        paintLogo(painter, *content.brand, QRectF(corner, kLogo), true);
    } else {
        const QString title = content.brand ? shortened(content.brand->name, body.width() / 2, right)
                                            : words.text("report.title");
        taken = widthOf(title, right);
        paintLines(painter, head, {title}, right);
    }
    const double rest = body.width() - taken - 24;
    paintLines(painter, head, {shortened(content.project, rest, text::kRemark)}, text::kRemark);
    const QColor line = content.brand && content.brand->accent
                            ? ProposalLook::of(content).accent
                            : DrawingTheme::paper().border(diagram::BoxKind::Zone);
    paintRule(painter, {body.left(), head.bottom() + 5}, body.width(), line, 0.75);
}

void paintPage(QPainter &painter, const Page &page, const report::ProposalContent &content,
               const Words &words, int number, int count)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const auto &item : page.items)
        item(painter);
    if (page.cover)
        return;

    paintHead(painter, page, content, words);
    const QRectF body = page.body();
    const double height = text::kRemark.lineHeight();
    TextStyle right = text::kRemark;
    right.right = true;
    const QRectF foot(body.left(), body.bottom() + 30, body.width(), height);
    const QString pageNumber = words.text("report.page", {words.number(number), words.number(count)});
    const QString left =
        content.brand ? QString(content.brand->name % QStringLiteral(" · ") % content.date) : content.date;
    paintLines(painter, foot,
               {shortened(left, body.width() - widthOf(pageNumber, right) - 24, text::kRemark)},
               text::kRemark);
    paintLines(painter, foot, {pageNumber}, right);
}

/// Nested rooms as on a ground plan: all the picture a cover needs.
static void paintGroundPlan(QPainter &painter, QPointF corner, const QColor &accent)
{
    static constexpr std::array kRooms = {QRectF(0, 0, 168, 168),   QRectF(0, 0, 104, 64),
                                          QRectF(104, 0, 64, 104),  QRectF(0, 64, 64, 104),
                                          QRectF(64, 104, 104, 64), QRectF(76, 76, 16, 16)};
    const DrawingTheme paper = DrawingTheme::paper();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(paper.border(diagram::BoxKind::Zone), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QRectF &room : kRooms)
        painter.drawRect(room.translated(corner));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRect(QRectF(64, 64, 40, 40).translated(corner));
}

namespace {

/// Sets the lines of the cover one below the other.
class CoverColumn
{
public:
    CoverColumn(Page &page, QRectF place)
        : m_page(page)
        , m_place(place)
    {
    }

    void skip(double height) { m_place.setTop(m_place.top() + height); }
    void add(const QString &words, const TextStyle &style)
    {
        const QStringList lines = linesOf(words, m_place.width(), style).mid(0, 6);
        m_page.items.emplace_back(
            [place = m_place, lines, style](QPainter &painter) { paintLines(painter, place, lines, style); });
        skip(static_cast<double>(lines.size()) * style.lineHeight());
    }
    void addFact(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        add(label, text::kRemark);
        add(value, {{12, false}});
        skip(14);
    }
    [[nodiscard]] QRectF place() const { return m_place; }

private:
    Page &m_page;
    QRectF m_place;
};

} // namespace

/// Whose proposal it is: the logo, or the name set large, and where the company can be reached below.
static void addSender(Page &page, const Brand &brand, const ProposalLook &look)
{
    static constexpr QSizeF kLogo(260, 72);
    const QRectF body = page.body();
    const QRectF column(body.topLeft(), QSizeF(body.width() - 168 - 40, 236));
    CoverColumn lines(page, column);
    if (hasLogo(brand)) {
        page.items.emplace_back([brand, place = QRectF(column.topLeft(), kLogo)](QPainter &painter) {
            paintLogo(painter, brand, place);
        });
        lines.skip(kLogo.height() + 10);
        lines.add(brand.name, text::kHeading3);
    } else {
        TextStyle name{{18, true}};
        name.ink = look.heading.rgb();
        lines.add(brand.name, name);
        lines.skip(6);
    }
    // At most as much as stands above the title.
    const auto room =
        static_cast<qsizetype>((column.bottom() - lines.place().top()) / text::kRemark.lineHeight());
    for (const QString &line : brand.contact.mid(0, std::max<qsizetype>(room, 0)))
        lines.add(line, text::kRemark);
}

static void addContents(Page &page, const std::vector<SectionStart> &sections)
{
    const QRectF body = page.body();
    const double pitch = text::kBody.lineHeight() + 3;
    const double top = body.bottom() - static_cast<double>(sections.size()) * pitch;
    TextStyle number = text::kBody;
    number.right = true;
    const double width = body.width() / 2;
    page.items.emplace_back([=](QPainter &painter) {
        const QColor hairline = DrawingTheme::paper().border(diagram::BoxKind::Zone);
        QRectF place(body.left(), top, width, pitch);
        for (const SectionStart &section : sections) {
            paintRule(painter, place.topLeft(), place.width(), hairline, 0.5);
            const QRectF line = place.translated(0, 1.5);
            paintLines(painter, line, {section.title}, text::kBody);
            paintLines(painter, line, {QString::number(section.page)}, number);
            place.translate(0, pitch);
        }
    });
}

Page coverPage(const report::ProposalContent &content, const std::vector<SectionStart> &sections,
               const Words &words)
{
    Page page;
    page.cover = true;
    const QRectF body = page.body();
    const ProposalLook look = ProposalLook::of(content);
    page.items.emplace_back([corner = body.topRight() - QPointF(168, 0), accent = look.accent](
                                QPainter &painter) { paintGroundPlan(painter, corner, accent); });
    if (content.brand)
        addSender(page, *content.brand, look);

    CoverColumn column(page, body.adjusted(0, 250, 0, 0));
    TextStyle title{{30, true}};
    title.ink = look.heading.rgb();
    column.add(content.project.isEmpty() ? content.title : content.project, title);
    column.skip(6);
    if (!content.project.isEmpty())
        column.add(content.title, {{16.5, false}, true});
    column.skip(44);
    column.addFact(words.text("report.cover.customer"), content.customer);
    const bool isOne = content.scenarios.size() == 1;
    column.addFact(words.text(isOne ? "report.cover.scenario" : "report.cover.scenarios"),
                   words.locale().createSeparatedList(content.scenarios));
    column.addFact(words.text("report.cover.date"), content.date);
    addContents(page, sections);
    return page;
}

} // namespace grondplan::ui
