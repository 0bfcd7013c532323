#include "ui/proposal/pages.h"

#include "ui/drawing/painter.h"
#include "ui/proposal/page.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace grondplan::ui {

static constexpr int kUnitsPerInch = 96;
static constexpr int kPaperResolution = 1200;

/// Who wrote it with what, where readers look for it since PDF 1.4; the classic entries are QPdfWriter's.
static QByteArray metadataOf(const report::ProposalContent &content, const QString &title)
{
    const QString packet =
        QStringLiteral("<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                       "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                       "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                       "<dc:creator><rdf:Seq><rdf:li>%3</rdf:li></rdf:Seq></dc:creator>\n"
                       "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                       "<xmp:CreatorTool>Grondplan</xmp:CreatorTool>\n"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    const QString author = content.brand ? content.brand->name : QStringLiteral("Grondplan");
    return packet.arg(title.toHtmlEscaped(), content.language, author.toHtmlEscaped()).toUtf8();
}

static QPageLayout layoutOf(const Page &page)
{
    return {QPageSize(QPageSize::A4), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

static QString titleOf(const report::ProposalContent &content)
{
    return content.project.isEmpty() ? content.title
                                     : QString(content.title % QLatin1String(", ") % content.project);
}

/// Pages that nobody waits for at a window.
static std::vector<Page> finishedPages(const report::ProposalContent &content, const Words &words)
{
    std::vector<Page> pages = composed(content, words);
    for (const Page &page : pages) {
        for (const auto &chart : page.charts)
            chart();
    }
    return pages;
}

/// Pages on their way into a PDF.
class PdfPainting
{
public:
    PdfPainting(QIODevice *device, const report::ProposalContent &content, const std::stop_token &stop)
        : m_content(content)
        , m_words(content.language)
        , m_pages(composed(m_content, m_words, stop))
        , m_writer(device)
    {
        const QString title = titleOf(content);
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Grondplan"));
        m_writer.setDocumentXmpMetadata(metadataOf(content, title));
        m_writer.setResolution(kPaperResolution);
        m_writer.setPageLayout(layoutOf(m_pages.front()));
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int written() const { return m_written; }

    bool drawChart()
    {
        for (Page &page : m_pages) {
            if (page.charts.empty())
                continue;
            page.charts.back()();
            page.charts.pop_back();
            return true;
        }
        return false;
    }

    /// False where the device does not take it.
    bool paintNext()
    {
        const Page &page = m_pages[static_cast<std::size_t>(m_written)];
        if (m_written == 0 ? !m_painter.begin(&m_writer) : !turnTo(page))
            return false;
        m_painter.save();
        m_painter.scale(double{kPaperResolution} / kUnitsPerInch, double{kPaperResolution} / kUnitsPerInch);
        paintPage(m_painter, page, m_content, m_words, ++m_written, count());
        m_painter.restore();
        return m_written < count() || m_painter.end();
    }

private:
    bool turnTo(const Page &page)
    {
        m_writer.setPageLayout(layoutOf(page));
        return m_writer.newPage();
    }

    report::ProposalContent m_content;
    Words m_words;
    std::vector<Page> m_pages; ///< what they paint is in m_content
    QPdfWriter m_writer;
    QPainter m_painter; ///< ends before the writer goes
    int m_written = 0;
};

struct PdfPages::Work
{
    Work(const report::ProposalContent &content, const QString &path, const std::stop_token &stop)
        : file(path)
        , isOpen(file.open(QIODevice::WriteOnly))
        , painting(&file, content, stop)
    {
    }

    QSaveFile file; ///< throws away what was not committed
    bool isOpen;
    PdfPainting painting;
};

PdfPages::PdfPages(const report::ProposalContent &content, const QString &path, const std::stop_token &stop)
    : m_work(std::make_unique<Work>(content, path, stop))
{
}

PdfPages::~PdfPages() = default;

int PdfPages::count() const
{
    return m_work->painting.count();
}

int PdfPages::written() const
{
    return m_work->painting.written();
}

bool PdfPages::drawChart()
{
    return m_work->painting.drawChart();
}

Result<bool> PdfPages::next()
{
    QSaveFile &file = m_work->file;
    const bool isLast = written() == count();
    // Without the flush, commit() of Qt 6.4 does not see that the last bytes could not be written.
    const bool isDone =
        m_work->isOpen && (isLast ? file.flush() && file.commit() : m_work->painting.paintNext());
    if (!isDone)
        return failure(ErrorCode::FileNotWritable, file.fileName(), {file.errorString()});
    return !isLast;
}

Result<> writePdf(const report::ProposalContent &content, const QString &path)
{
    PdfPages pages(content, path);
    while (pages.drawChart()) {
    }
    for (;;) {
        const Result<bool> more = pages.next();
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
    }
}

QByteArray toPdf(const report::ProposalContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfPainting painting(&buffer, content, {});
    while (painting.drawChart()) {
    }
    while (painting.written() < painting.count() && painting.paintNext()) {
    }
    return buffer.data();
}

std::vector<QImage> renderPages(const report::ProposalContent &content, int dotsPerInch)
{
    const Words words(content.language);
    const std::vector<Page> pages = finishedPages(content, words);
    const double scale = static_cast<double>(dotsPerInch) / kUnitsPerInch;
    std::vector<QImage> images;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QImage image((pages[i].size() * scale).toSize(), QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
        image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintPage(painter, pages[i], content, words, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
        painter.end();
        images.push_back(std::move(image));
    }
    return images;
}

} // namespace grondplan::ui
