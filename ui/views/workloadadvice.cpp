#include "ui/views/workloadadvice.h"

#include "core/scenario/limits.h"
#include "ui/document/windowwords.h"
#include "ui/views/guidancehtml.h"
#include "ui/views/openfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace grondplan::ui {

static QString nameOfTier(Tier tier)
{
    return windowWords().text(QString(QLatin1String("tier.") + tierId(tier)));
}

static QString htmlList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QLatin1String("<p style='margin:8px 0 2px 0'><b>") + title.toHtmlEscaped() +
                   QLatin1String("</b></p><ul style='margin:0 0 0 16px;-qt-list-indent:0'>");
    for (const QString &line : lines)
        html +=
            QLatin1String("<li style='margin:0 0 3px 0'>") + line.toHtmlEscaped() + QLatin1String("</li>");
    return html + QLatin1String("</ul>");
}

static QStringList reasonLines(const Verdict &verdict, bool against)
{
    QStringList lines;
    for (const Reason &reason : verdict.reasons) {
        if (reason.against == against)
            lines.append(windowWords().message(reasonMessage(reason.rule)));
    }
    return lines;
}

WorkloadAdviceCard::WorkloadAdviceCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_reasons(richLabel(this))
    , m_changes(richLabel(this))
    , m_asked(richLabel(this))
    , m_ownKernel(new QCheckBox(this))
    , m_unpackaged(new QCheckBox(this))
    , m_operated(new QCheckBox(this))
    , m_releasesLabel(new QLabel(this))
    , m_releases(new OpenField(OpenField::Kind::Number, limits::kReleases.max, this))
    , m_use(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("adviceTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_reasons->setObjectName(QStringLiteral("adviceReasons"));
    m_changes->setObjectName(QStringLiteral("adviceChanges"));
    m_ownKernel->setObjectName(QStringLiteral("ownKernel"));
    m_unpackaged->setObjectName(QStringLiteral("unpackaged"));
    m_operated->setObjectName(QStringLiteral("operated"));
    m_releases->setObjectName(QStringLiteral("workloadReleases"));
    m_use->setObjectName(QStringLiteral("useTier"));
    m_releasesLabel->setBuddy(m_releases);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(28);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_use, 0, 1, Qt::AlignRight);
    grid->addWidget(m_reasons, 1, 0);
    auto *right = new QVBoxLayout;
    right->addWidget(m_changes);
    right->addSpacing(8);
    right->addWidget(m_asked);
    for (QCheckBox *box : {m_operated, m_unpackaged, m_ownKernel})
        right->addWidget(box);
    auto *releases = new QHBoxLayout;
    releases->addWidget(m_releasesLabel);
    releases->addWidget(m_releases);
    releases->addStretch(1);
    right->addLayout(releases);
    right->addStretch(1);
    grid->addLayout(right, 1, 1);

    for (QCheckBox *box : {m_operated, m_unpackaged, m_ownKernel})
        connect(box, &QCheckBox::clicked, this, &WorkloadAdviceCard::edit);
    connect(m_releases, &OpenField::edited, this, [this](std::optional<std::int64_t> value) {
        m_habits.releases = value;
        edit();
    });
    connect(m_releases, &OpenField::finished, this, &WorkloadAdviceCard::editingFinished);
    connect(m_use, &QPushButton::clicked, this, &WorkloadAdviceCard::useRequested);
    retranslate();
}

void WorkloadAdviceCard::edit()
{
    Habits habits = m_habits;
    habits.ownKernel = m_ownKernel->isChecked();
    habits.unpackaged = m_unpackaged->isChecked();
    habits.operated = m_operated->isChecked();
    Q_EMIT habitsEdited(habits);
}

void WorkloadAdviceCard::show(const Workload &workload, const WorkloadAdvice &advice, std::optional<Tier> now)
{
    const Words &words = windowWords();
    const Verdict &verdict = advice.verdict;
    m_habits = workload.habits;
    m_title->setText(tr("%1: %2").arg(workload.name, nameOfTier(advice.tier)));
    QStringList reasons = reasonLines(verdict, false);
    if (advice.tier != verdict.tier)
        reasons = {words.message(whyTier(advice))};
    else if (reasons.isEmpty())
        reasons.append(words.message(leadingReason(verdict)));
    m_reasons->setText(htmlList(tr("What speaks for it"), reasons) +
                       htmlList(tr("What speaks against it"), reasonLines(verdict, true)));
    QStringList changes;
    for (const Change &change : advice.changes) {
        changes.append(
            words.text("guide.leads-to", {nameOfTier(change.tier), words.message(changeMessage(change))}));
    }
    if (changes.isEmpty())
        changes.append(words.text("guide.nothing-changes"));
    m_changes->setText(htmlList(tr("What would lead to another answer"), changes));
    m_ownKernel->setChecked(workload.habits.ownKernel);
    m_unpackaged->setChecked(workload.habits.unpackaged);
    m_operated->setChecked(workload.habits.operated);
    m_releases->setValue(workload.habits.releases);
    m_use->setText(tr("Use this tier: %1").arg(nameOfTier(advice.tier)));
    m_use->setVisible(now != advice.tier);
}

void WorkloadAdviceCard::retranslate()
{
    m_asked->setText(QString(QLatin1String("<p style='margin:8px 0 2px 0'><b>") +
                             tr("What the guide asks about it").toHtmlEscaped() + QLatin1String("</b></p>")));
    m_operated->setText(tr("An operator with restored backups looks after its data"));
    m_unpackaged->setText(tr("No container image can be made of it"));
    m_ownKernel->setText(tr("Needs a kernel or drivers of its own"));
    m_releasesLabel->setText(tr("Releases a month:"));
    m_releases->setWords(tr("as the scenario"));
    m_releases->setAccessibleLabel(tr("Releases a month"));
}

void WorkloadAdviceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
