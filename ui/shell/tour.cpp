#include "ui/shell/tour.h"

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"
#include "ui/panels/figurestrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewarea.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kTourWidth = 340;
static constexpr int kTourGap = 14;
static constexpr int kRound = 3; ///< the frame stands so far outside what it shows
static constexpr std::chrono::milliseconds kPause(900);

/// A frame round a part of the window, which lets the pointer through.
class Tour::Frame final : public QWidget
{
public:
    explicit Frame(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

static QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

Tour::Tour(MainWindow &window)
    : QFrame(&window)
    , m_window(window)
    , m_count(textLabel(this))
    , m_title(textLabel(this))
    , m_text(textLabel(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_frame(new Frame(&window))
{
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(kTourWidth);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_forward->setObjectName(QStringLiteral("tourNext"));
    m_close->setObjectName(QStringLiteral("tourClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kTourGap, kTourGap, kTourGap, kTourGap);
    for (QLabel *label : {m_count, m_title, m_text})
        column->addWidget(label);
    column->addSpacing(kTourGap / 2);
    column->addLayout(buttons);
    m_goingOn.setSingleShot(true);
    connect(&m_goingOn, &QTimer::timeout, this, [this] { show(m_step + 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(m_close, &QPushButton::clicked, this, &Tour::leave);
    connect(&window.document(), &Document::changed, this, &Tour::look);
    connect(&window.document(), &Document::replaced, this,
            [this] { m_before = m_window.document().scenario(); });
    for (const QDockWidget *dock : window.docks())
        connect(dock, &QDockWidget::visibilityChanged, this, &Tour::look);
    window.installEventFilter(this);
    makeSteps();
    hide();
}

static bool isResized(const Scenario &before, const Scenario &now)
{
    return std::any_of(now.workloads.begin(), now.workloads.end(), [&before](const Workload &workload) {
        const Workload *was = before.workload(workload.id);
        return was != nullptr &&
               (was->cpu.request != workload.cpu.request || was->memory.request != workload.memory.request ||
                was->replicas != workload.replicas || was->disk != workload.disk);
    });
}

static bool isOnAnotherTier(const Scenario &before, const Scenario &now)
{
    return std::any_of(now.zones.begin(), now.zones.end(), [&before](const Zone &zone) {
        const Zone *was = before.zone(zone.id);
        return was != nullptr && was->tier != zone.tier;
    });
}

void Tour::makeSteps()
{
    const auto scenario = [this]() -> const Scenario & { return m_window.document().scenario(); };
    enum Dock
    {
        Palette,
        Inspector,
        Findings,
        Why
    };
    const auto dock = [this](Dock which) { return m_window.docks().value(which); };
    m_steps.clear();
    m_steps.push_back({tr("Put a workload on the canvas"),
                       tr("Drag one from the list to the canvas, or double-click the canvas and type a name: "
                          "“api 4x2c4g” is an API of 4 replicas with 2 vCPU and 4 GiB each."),
                       [dock] { return dock(Palette); },
                       [this, scenario] { return scenario().workloads.size() > m_before.workloads.size(); }});
    m_steps.push_back(
        {tr("Say how large it is"),
         tr("Click the workload and change its replicas, CPU or memory here. What you leave open is "
            "assumed, and marked as such."),
         [dock] { return dock(Inspector); }, [this, scenario] { return isResized(m_before, scenario()); }});
    m_steps.push_back(
        {tr("Choose what it runs on"),
         tr("Click the zone's name on the canvas, and choose a tier for it here: bare metal, VMs, "
            "containers or Kubernetes. The servers and the cost follow at once."),
         [dock] { return dock(Inspector); },
         [this, scenario] { return isOnAnotherTier(m_before, scenario()); }});
    m_steps.push_back(
        {tr("Ask why"),
         tr("Click a figure: how it was worked out opens, step by step, with the formula and where "
            "each number comes from."),
         [this]() -> QWidget * { return m_window.views().strip(); },
         [dock] { return dock(Why)->widget()->isVisible(); }});
    m_steps.push_back(
        {tr("Leave with a proposal"),
         tr("Export a PDF for your customer, in Dutch or English. Help has this tour and all keys; "
            "Ctrl+K finds everything by name."),
         [this]() -> QWidget * {
             auto *bar = m_window.findChild<QToolBar *>(QStringLiteral("mainToolBar"));
             auto *action = m_window.findChild<QAction *>(QStringLiteral("fileExportPdf"));
             return bar != nullptr ? bar->widgetForAction(action) : nullptr;
         },
         [] { return false; }});
    setAccessibleName(tr("Tour"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("Leave the tour"));
}

void Tour::start()
{
    if (isHidden())
        m_step = 0;
    show(m_step);
    m_forward->setFocus(Qt::ShortcutFocusReason);
}

void Tour::show(int step)
{
    m_goingOn.stop();
    const int last = static_cast<int>(m_steps.size()) - 1;
    if (step > last) {
        leave();
        return;
    }
    m_step = std::clamp(step, 0, last);
    m_before = m_window.document().scenario();
    m_window.views().show(View::Sketch);
    const Step &shown = m_steps[static_cast<std::size_t>(m_step)];
    QWidget *target = shown.target();
    if (auto *dock = qobject_cast<QDockWidget *>(target)) {
        dock->show();
        dock->raise();
    } else if (QDockWidget *inspector = m_window.docks().value(1)) {
        inspector->raise(); // so that what is asked next is seen to open
    }
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_back->setEnabled(m_step > 0);
    m_forward->setText(m_step == last ? tr("&Done") : tr("&Next"));
    m_close->setVisible(m_step < last);
    QFrame::show();
    m_frame->show();
    adjustSize();
    place();
    // Once the window has its layout, where a panel was opened for it.
    QTimer::singleShot(0, this, &Tour::place);
}

void Tour::look()
{
    if (isHidden() || m_goingOn.isActive() || !m_steps[static_cast<std::size_t>(m_step)].isDone())
        return;
    m_count->setText(tr("Step %1 of %2: done").arg(m_step + 1).arg(m_steps.size()));
    m_goingOn.start(kPause);
}

/// Beside what it is about, where there is most room.
void Tour::place()
{
    QWidget *target = m_steps[static_cast<std::size_t>(m_step)].target();
    if (isHidden() || target == nullptr)
        return;
    const QRect about(target->mapTo(&m_window, QPoint(0, 0)), target->size());
    m_frame->setGeometry(about.adjusted(-kRound, -kRound, kRound, kRound) & m_window.rect());
    m_frame->raise();
    const QSize size(kTourWidth,
                     heightForWidth(kTourWidth) > 0 ? heightForWidth(kTourWidth) : sizeHint().height());
    const QRect room = m_window.rect().adjusted(kTourGap, kTourGap, -kTourGap, -kTourGap);
    const QPoint middle = about.center() - QPoint(size.width() / 2, size.height() / 2);
    const QPoint places[] = {{about.right() + kTourGap, middle.y()},
                             {about.left() - kTourGap - size.width(), middle.y()},
                             {middle.x(), about.top() - kTourGap - size.height()},
                             {middle.x(), about.bottom() + kTourGap}};
    QRect best(middle, size);
    for (const QPoint &corner : places) {
        QRect tried(corner, size);
        const bool isBeside = corner.y() == middle.y();
        // Along the side it may shift; across it must fit.
        if (isBeside)
            tried.moveTop(
                std::clamp(tried.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
        else
            tried.moveLeft(
                std::clamp(tried.left(), room.left(), std::max(room.left(), room.right() - size.width())));
        if (room.contains(tried)) {
            best = tried;
            break;
        }
    }
    setGeometry(best);
    raise();
}

void Tour::leave()
{
    m_goingOn.stop();
    hide();
    m_frame->hide();
    m_window.canvas().setFocus();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void Tour::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    makeSteps();
    if (!isHidden())
        show(m_step);
}

} // namespace grondplan::ui
