#include "ui/views/architectureview.h"

#include "core/architecture/architecture.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/icons.h"
#include "ui/drawing/painter.h"
#include "ui/views/diagramcanvas.h"
#include "ui/views/viewframe.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolBar>
#include <QVBoxLayout>

namespace grondplan::ui {

struct ArchitectureView::Parts
{
    QToolBar *tools = nullptr;
    QAction *fit = nullptr;
    QAction *out = nullptr;
    QAction *original = nullptr;
    QAction *in = nullptr;
    QAction *save = nullptr;
    ViewFrame *frame = nullptr;
    DiagramCanvas *canvas = nullptr;
    ScenarioId shown;
};

ArchitectureView::ArchitectureView(Document &document, Planner &planner, QWidget *parent)
    : PlanView(document, planner, parent)
    , m_parts(std::make_unique<Parts>())
{
    Parts &parts = *m_parts;
    parts.canvas = new DiagramCanvas(this);
    parts.tools = new QToolBar(this);
    parts.tools->setIconSize({20, 20});
    parts.fit = parts.tools->addAction(themedIcon(QStringLiteral("zoom-fit")), {}, parts.canvas,
                                       &DiagramCanvas::zoomToFit);
    parts.out = parts.tools->addAction(themedIcon(QStringLiteral("zoom-out")), {}, parts.canvas,
                                       &DiagramCanvas::zoomOut);
    parts.original = parts.tools->addAction(QString(), this, [this] { m_parts->canvas->zoomTo(1); });
    parts.in = parts.tools->addAction(themedIcon(QStringLiteral("zoom-in")), {}, parts.canvas,
                                      &DiagramCanvas::zoomIn);
    parts.tools->addSeparator();
    parts.save = parts.tools->addAction(themedIcon(QStringLiteral("document-export")), {}, this,
                                        &ArchitectureView::exportDrawing);
    parts.frame = new ViewFrame(parts.canvas, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.tools);
    layout->addWidget(parts.frame, 1);
    connect(parts.canvas, &DiagramCanvas::zoomChanged, this, &ArchitectureView::showZoom);
    retranslate();
}

ArchitectureView::~ArchitectureView() = default;

DiagramCanvas &ArchitectureView::canvas() const
{
    return *m_parts->canvas;
}

bool ArchitectureView::canExport() const
{
    return !m_parts->canvas->diagram().boxes.empty();
}

void ArchitectureView::retranslate()
{
    setAccessibleName(tr("Architecture"));
    m_parts->canvas->setAccessibleName(tr("Architecture drawing"));
    m_parts->tools->setAccessibleName(tr("Drawing tools"));
    m_parts->fit->setText(tr("Fit"));
    m_parts->fit->setToolTip(tr("Show the whole drawing (1)"));
    m_parts->out->setText(tr("Zoom out"));
    m_parts->out->setToolTip(tr("Zoom out (-)"));
    m_parts->original->setToolTip(tr("Show at 100 % (0)"));
    m_parts->in->setText(tr("Zoom in"));
    m_parts->in->setToolTip(tr("Zoom in (+)"));
    m_parts->save->setText(tr("Export drawing…"));
    m_parts->save->setToolTip(tr("Export the drawing as SVG, PNG or PDF"));
    m_parts->frame->setEmptyText(
        tr("There is nothing to draw yet. Put workloads in a zone on the sketch, and the "
           "architecture they need appears "
           "here."));
    showZoom();
}

void ArchitectureView::showZoom()
{
    const auto ppm = static_cast<std::int64_t>(m_parts->canvas->zoom() * 1'000'000);
    m_parts->original->setText(windowWords().percent(ppm, 0));
}

void ArchitectureView::refresh()
{
    m_parts->frame->setMessage(message());
    const bool anything = plan() != nullptr && !plan()->zones.empty();
    diagram::Diagram diagram;
    if (anything) {
        diagram = architectureOf(*project(), *plan(), windowWords());
        diagram::layOut(diagram, measureWithDrawingFont());
    }
    const bool another = m_parts->shown != document().currentScenario();
    m_parts->shown = document().currentScenario();
    if (anything)
        m_parts->frame->showContent();
    else
        m_parts->frame->showEmpty(plan() != nullptr);
    m_parts->tools->setEnabled(anything);
    m_parts->canvas->setAccessibleDescription(diagram.title);
    m_parts->canvas->setDiagram(std::move(diagram));
    if (another)
        m_parts->canvas->zoomToFit();
}

void ArchitectureView::setFaded(bool faded)
{
    m_parts->canvas->setFaded(faded);
}

void ArchitectureView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ArchitectureView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!canExport())
        return;
    QMenu menu(this);
    menu.addActions({m_parts->fit, m_parts->in, m_parts->out, m_parts->save});
    menu.exec(event->globalPos());
}

Result<> ArchitectureView::exportTo(const QString &path) const
{
    if (!canExport())
        return failure(ErrorCode::NothingReadable, path);
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = toSvg(m_parts->canvas->diagram(), DrawingTheme::paper());
    else if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = toPng(m_parts->canvas->diagram(), DrawingTheme::paper());
    else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = toPdf(m_parts->canvas->diagram(), DrawingTheme::paper());
    else
        return failure(ErrorCode::UnknownFormat, path);

    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        return failure(ErrorCode::FileNotWritable, path, {file.errorString()});
    return {};
}

void ArchitectureView::exportDrawing()
{
    if (!canExport())
        return;
    const QStringList filters = {tr("SVG drawing (*.svg)"), tr("PNG picture (*.png)"),
                                 tr("PDF document (*.pdf)")};
    static const QStringList kEndings = {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
    QFileDialog dialog(this, tr("Export drawing"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kEndings.front());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(kEndings.value(filters.indexOf(filter), kEndings.front()));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().front();
    if (const Result<> done = exportTo(path); !done) {
        QMessageBox box(QMessageBox::Warning, tr("Export drawing"), windowWords().error(done.error()),
                        QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

} // namespace grondplan::ui
