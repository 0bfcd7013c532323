#include "ui/panels/inspector.h"

#include "ui/document/document.h"
#include "ui/drawing/icons.h"
#include "ui/panels/linkinspector.h"
#include "ui/panels/noteinspector.h"
#include "ui/panels/projectinspector.h"
#include "ui/panels/workloadinspector.h"
#include "ui/panels/zoneinspector.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kHeadIconSize = 20;
static constexpr int kInspectorMargin = 8;

/// Scrolls one page up and down, and is never narrower than it. Each page has its own, so that a short one
/// has no scroll bar.
class PageArea final : public QScrollArea
{
public:
    explicit PageArea(QWidget *page)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }
};

Inspector::Inspector(Document &document, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_workload(new WorkloadInspector(document))
    , m_zone(new ZoneInspector(document, planner))
    , m_link(new LinkInspector(document))
    , m_note(new NoteInspector(document))
    , m_project(new ProjectInspector(document))
    , m_pages(new QStackedWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    for (QWidget *page : std::initializer_list<QWidget *>{m_project, m_workload, m_zone, m_link, m_note})
        m_pages->addWidget(new PageArea(page));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(kInspectorMargin, kInspectorMargin, kInspectorMargin, 0);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(&m_document, &Document::changed, this, &Inspector::refresh);
    connect(&m_document, &Document::replaced, this, [this] { showObjects({}); });
    connect(&m_document, &Document::currentScenarioChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::showObjects(const ObjectIds &objects)
{
    if (m_objects == objects)
        return;
    m_objects = objects;
    m_document.endMerging();
    refresh();
}

void Inspector::focusName()
{
    if (m_shown == m_workload)
        m_workload->focusName();
    else if (m_shown == m_zone)
        m_zone->focusName();
}

ObjectIds Inspector::present() const
{
    const Scenario &scenario = m_document.scenario();
    ObjectIds found;
    std::copy_if(m_objects.workloads.begin(), m_objects.workloads.end(), std::back_inserter(found.workloads),
                 [&scenario](WorkloadId id) { return scenario.workload(id) != nullptr; });
    std::copy_if(m_objects.zones.begin(), m_objects.zones.end(), std::back_inserter(found.zones),
                 [&scenario](ZoneId id) { return scenario.zone(id) != nullptr; });
    std::copy_if(m_objects.links.begin(), m_objects.links.end(), std::back_inserter(found.links),
                 [&scenario](LinkId id) { return scenario.link(id) != nullptr; });
    std::copy_if(m_objects.notes.begin(), m_objects.notes.end(), std::back_inserter(found.notes),
                 [this](NoteId id) { return m_document.layout().note(id) != nullptr; });
    return found;
}

void Inspector::refresh()
{
    const ObjectIds found = present();
    const Scenario &scenario = m_document.scenario();
    if (!found.workloads.empty()) {
        const Workload *first = scenario.workload(found.workloads.front());
        const int count = static_cast<int>(found.workloads.size());
        showPage(m_workload, count == 1 ? first->name : tr("%Ln workload(s)", nullptr, count),
                 count == 1 && !first->kind.isEmpty() ? first->kind : QStringLiteral("workload"));
        m_workload->show(found.workloads);
    } else if (!found.zones.empty()) {
        const int count = static_cast<int>(found.zones.size());
        showPage(m_zone,
                 count == 1 ? scenario.zone(found.zones.front())->name : tr("%Ln zone(s)", nullptr, count),
                 QStringLiteral("zone"));
        m_zone->show(found.zones);
    } else if (!found.links.empty()) {
        showPage(m_link, tr("%Ln link(s)", nullptr, static_cast<int>(found.links.size())),
                 QStringLiteral("link"));
        m_link->show(found.links);
    } else if (!found.notes.empty()) {
        const Note &first = *m_document.layout().note(found.notes.front());
        const int count = static_cast<int>(found.notes.size());
        const QString one = first.picture.isEmpty() ? tr("Note") : tr("Picture");
        showPage(m_note, count == 1 ? one : tr("%Ln note(s)", nullptr, count),
                 first.picture.isEmpty() ? QStringLiteral("note") : QStringLiteral("picture"));
        m_note->show(found.notes);
    } else {
        showPage(m_project, m_document.scenario().name, QStringLiteral("scenario"));
        m_project->refresh();
    }
}

void Inspector::showPage(QWidget *page, const QString &title, const QString &icon)
{
    m_title->setText(title);
    const QIcon picture = themedIcon(icon);
    m_icon->setPixmap(picture.pixmap(QSize(kHeadIconSize, kHeadIconSize), devicePixelRatio()));
    if (m_shown == page)
        return;
    m_shown = page;
    if (QScrollArea *area = areaOf(page)) {
        m_pages->setCurrentWidget(area);
        area->ensureVisible(0, 0);
    }
}

QScrollArea *Inspector::areaOf(const QWidget *page) const
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *area = qobject_cast<QScrollArea *>(m_pages->widget(i));
        if (area && area->widget() == page)
            return area;
    }
    return nullptr;
}

/// The fields of a page that can be reached, by their labels.
static void addSettings(std::vector<Inspector::Setting> &settings, const QWidget &page, const QString &of)
{
    const auto isReachable = [&page](const QWidget *field) {
        return field->isEnabled() && field->isVisibleTo(&page);
    };
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QWidget *field = label->buddy();
        if (field != nullptr && !label->text().isEmpty() && isReachable(field))
            settings.push_back({label->text(), of, field});
    }
    for (auto *box : page.findChildren<QCheckBox *>()) {
        if (!box->text().isEmpty() && isReachable(box))
            settings.push_back({box->text().remove(QLatin1Char('&')), of, box});
    }
}

std::vector<Inspector::Setting> Inspector::settings() const
{
    std::vector<Setting> settings;
    if (m_shown != m_project)
        addSettings(settings, *m_shown, m_title->text());
    addSettings(settings, *m_project, m_document.scenario().name);
    return settings;
}

bool Inspector::shows(const QWidget &field) const
{
    return m_shown->isAncestorOf(&field);
}

void Inspector::focusField(QWidget &field)
{
    if (QScrollArea *area = areaOf(m_shown))
        area->ensureWidgetVisible(&field);
    field.setFocus(Qt::ShortcutFocusReason);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace grondplan::ui
