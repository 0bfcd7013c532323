#include "ui/canvas/emptyhint.h"

#include "ui/canvas/canvastheme.h"
#include "ui/drawing/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace grondplan::ui {

static constexpr int kIconSize = 28;
static constexpr int kHintGap = 18;

EmptyHint::EmptyHint(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("canvasEmptyHint"));
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(kHintGap);
    grid->setVerticalSpacing(kHintGap);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    grid->addWidget(m_title, 0, 0, 1, 3);
    m_drag = addLine(QStringLiteral("view-sketch"), QStringLiteral("canvasEmptyAdd"));
    m_drop = addLine(QStringLiteral("document-import"), QStringLiteral("canvasEmptyImport"));
    m_example = addLine(QStringLiteral("workload"), QStringLiteral("canvasEmptyExample"));
    auto *helped = new QHBoxLayout;
    for (auto &[button, name] :
         {std::pair(&m_starters, "canvasEmptyStarters"), std::pair(&m_guide, "canvasEmptyGuide"),
          std::pair(&m_tour, "canvasEmptyTour")}) {
        *button = new QPushButton(this);
        (*button)->setObjectName(QLatin1String(name));
        (*button)->setAutoDefault(true);
        helped->addWidget(*button);
    }
    helped->addStretch(1);
    grid->addLayout(helped, grid->rowCount(), 0, 1, 3);
    m_starters->hide();
    connect(m_guide, &QPushButton::clicked, this, &EmptyHint::guideRequested);
    connect(m_tour, &QPushButton::clicked, this, &EmptyHint::tourRequested);
    connect(m_drag.button, &QPushButton::clicked, this, &EmptyHint::addRequested);
    connect(m_drop.button, &QPushButton::clicked, this, &EmptyHint::importRequested);
    connect(m_example.button, &QPushButton::clicked, this, &EmptyHint::exampleRequested);
    retranslate();
    recolour();
}

EmptyHint::Line EmptyHint::addLine(const QString &icon, const QString &buttonName)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    Line line{new QLabel(this), new QLabel(this), new QPushButton(this)};
    line.icon->setProperty("icon", icon);
    line.icon->setFixedSize(kIconSize, kIconSize);
    line.text->setTextFormat(Qt::PlainText);
    line.button->setObjectName(buttonName);
    line.button->setAutoDefault(true);
    grid->addWidget(line.icon, row, 0);
    grid->addWidget(line.text, row, 1);
    grid->addWidget(line.button, row, 2);
    return line;
}

void EmptyHint::retranslate()
{
    m_title->setText(tr("What does the customer want to run?"));
    m_drag.text->setText(tr("Drag a template from the palette, or double-click here and type a name."));
    m_drag.button->setText(tr("&Add a workload"));
    m_drop.text->setText(tr("Drop a Compose file here: its services become workloads."));
    m_drop.button->setText(tr("&Import a file…"));
    m_example.text->setText(tr("See how it works on a complete project."));
    m_example.button->setText(tr("Open the &worked example"));
    m_starters->setText(tr("Begin with an i&ndustry"));
    m_guide->setText(tr("Answer &questions"));
    m_guide->setToolTip(tr("The guide fills the sketch from what the customer told."));
    m_tour->setText(tr("&Take the tour"));
    m_tour->setToolTip(tr("Five steps through the program itself."));
}

void EmptyHint::setStarters(QMenu *menu)
{
    m_starters->setMenu(menu);
    m_starters->setVisible(menu != nullptr);
}

void EmptyHint::recolour()
{
    const CanvasTheme theme = CanvasTheme::of(palette());
    for (const Line &line : {m_drag, m_drop, m_example}) {
        line.icon->setPixmap(themedPixmap(line.icon->property("icon").toString(), kIconSize,
                                          devicePixelRatioF(), theme.muted));
    }
}

void EmptyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace grondplan::ui
