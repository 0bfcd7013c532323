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
                       "<dc:creator><rdf:Seq><rdf:li>Grondplan</rdf:li></rdf:Seq></dc:creator>\n"
                       "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                       "<xmp:CreatorTool>Grondplan</xmp:CreatorTool>\n"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet.arg(title.toHtmlEscaped(), content.language).toUtf8();
}

static QPageLayout layoutOf(const Page &page)
{
    return {QPageSize(QPageSize::A4), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

static bool paintInto(QPdfWriter &writer, const report::ProposalContent &content)
{
    const Words words(content.language);
    const std::vector<Page> pages = composed(content, words);
    const auto count = static_cast<int>(pages.size());
    writer.setResolution(kPaperResolution);
    writer.setPageLayout(layoutOf(pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int i = 0; i < count; ++i) {
        const Page &page = pages[static_cast<std::size_t>(i)];
        if (i > 0) {
            writer.setPageLayout(layoutOf(page));
            if (!writer.newPage())
                return false;
        }
        painter.save();
        painter.scale(double{kPaperResolution} / kUnitsPerInch, double{kPaperResolution} / kUnitsPerInch);
        paintPage(painter, page, content, words, i + 1, count);
        painter.restore();
    }
    return painter.end();
}

static QString titleOf(const report::ProposalContent &content)
{
    return content.project.isEmpty() ? content.title
                                     : QString(content.title % QLatin1String(", ") % content.project);
}

static bool writeTo(QIODevice *device, const report::ProposalContent &content)
{
    installFonts();
    QPdfWriter writer(device);
    const QString title = titleOf(content);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Grondplan"));
    writer.setDocumentXmpMetadata(metadataOf(content, title));
    return paintInto(writer, content);
}

Result<> writePdf(const report::ProposalContent &content, const QString &path)
{
    QSaveFile file(path);
    // Without the flush, commit() of Qt 6.4 does not see that the last bytes could not be written.
    if (!file.open(QIODevice::WriteOnly) || !writeTo(&file, content) || !file.flush() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, {file.errorString()});
    return {};
}

QByteArray toPdf(const report::ProposalContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeTo(&buffer, content);
    return buffer.data();
}

std::vector<QImage> renderPages(const report::ProposalContent &content, int dotsPerInch)
{
    installFonts();
    const Words words(content.language);
    const std::vector<Page> pages = composed(content, words);
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
