#include "ui/canvas/findbar.h"

#include "core/scenario/limits.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/findquery.h"
#include "ui/commands/editdrawing.h"
#include "ui/commands/editworkloads.h"
#include "ui/commands/editzone.h"
#include "ui/document/document.h"
#include "ui/drawing/icons.h"
#include "ui/planning/planner.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace grondplan::ui {

static constexpr int kWidth = 400;
static constexpr int kBarMargin = 12;

static QToolButton *button(QWidget *parent, const char *name, const char *icon)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoRaise(true);
    if (icon != nullptr)
        made->setIcon(themedIcon(QLatin1String(icon)));
    return made;
}

FindBar::FindBar(CanvasView &view, const Planner &planner)
    : QFrame(&view)
    , m_view(view)
    , m_planner(planner)
    , m_text(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_previous(button(this, "findPrevious", "go-previous"))
    , m_next(button(this, "findNext", "go-next"))
    , m_all(button(this, "findAll", nullptr))
    , m_replacement(new QLineEdit(this))
    , m_replace(button(this, "findReplaceAll", nullptr))
    , m_close(button(this, "findClose", "window-close"))
{
    setObjectName(QStringLiteral("findBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_NoMousePropagation);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("findState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_previous, 0, 1);
    grid->addWidget(m_next, 0, 2);
    grid->addWidget(m_close, 0, 3);
    grid->addWidget(m_state, 1, 0);
    grid->addWidget(m_all, 1, 1, 1, 3, Qt::AlignRight);
    grid->addWidget(m_replacement, 2, 0);
    grid->addWidget(m_replace, 2, 1, 1, 3, Qt::AlignRight);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_all, &QToolButton::clicked, this, &FindBar::chooseAll);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceAll);
    connect(m_replace, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    // What is found follows the sketch and its plan, without going anywhere.
    const auto again = [this] {
        if (isVisible())
            search();
    };
    connect(&view.document(), &Document::changed, this, again);
    connect(&view.document(), &Document::replaced, this, again);
    connect(&view.document(), &Document::currentScenarioChanged, this, again);
    connect(&planner, &Planner::planChanged, this, again);
    m_text->installEventFilter(this);
    m_replacement->installEventFilter(this);
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("A name, or cost > 500, tier = vm, unplaced"));
    m_text->setToolTip(
        tr("Words of a name, and what must be true: %1. Numbers compare with =, <, > and the like.")
            .arg(FindQuery::propertyNames().join(QStringLiteral(", "))));
    m_previous->setToolTip(tr("Previous one (Shift+Enter)"));
    m_next->setToolTip(tr("Next one (Enter)"));
    m_all->setText(tr("Select all"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replace->setText(tr("Replace in names"));
    m_close->setToolTip(tr("Close"));
    for (QToolButton *one : {m_previous, m_next, m_close})
        one->setAccessibleName(one->toolTip());
    showState();
}

void FindBar::open()
{
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::place()
{
    const int width = std::min(kWidth, m_view.width() - 2 * kBarMargin);
    setGeometry(m_view.width() - width - kBarMargin, kBarMargin, width, sizeHint().height());
}

void FindBar::search()
{
    const FindQuery query(m_text->text());
    const CanvasObject before = m_at >= 0 && m_at < static_cast<int>(m_found.size())
                                    ? m_found[static_cast<std::size_t>(m_at)]
                                    : CanvasObject();
    const auto plan = m_planner.plan(m_view.document().currentScenario());
    m_found = query.find(m_view.document().scenario(), m_view.document().layout(), plan.get());
    const auto same = std::find(m_found.begin(), m_found.end(), before);
    m_at = same != m_found.end() ? static_cast<int>(same - m_found.begin()) : -1;
    std::set<CanvasObject> shown;
    for (const CanvasObject object : m_found)
        shown.insert(m_view.drawnAs(object));
    m_view.setFound(std::move(shown));
    showState();
}

void FindBar::showState()
{
    const FindQuery query(m_text->text());
    const int count = static_cast<int>(m_found.size());
    QString text;
    if (!query.problem().isEmpty())
        text = query.problem();
    else if (query.isEmpty())
        text.clear();
    else if (m_at >= 0)
        text = tr("%1 of %2", "the how manieth of how many found")
                   .arg(locale().toString(m_at + 1), locale().toString(count));
    else
        text = count == 0 ? tr("Nothing found") : tr("%Ln found", nullptr, count);
    say(text);
    for (QToolButton *one : {m_previous, m_next, m_all})
        one->setEnabled(count > 0);
    m_replace->setEnabled(count > 0 && !query.words().isEmpty());
}

void FindBar::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    place();
}

void FindBar::step(int by)
{
    const int count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    if (m_at < 0)
        m_at = by > 0 ? 0 : count - 1;
    else
        m_at = (m_at + by + count) % count;
    const CanvasObject object = m_view.drawnAs(m_found[static_cast<std::size_t>(m_at)]);
    m_view.select(object);
    if (object.isValid())
        m_view.setFocusObject(object);
    showState();
    if (!object.isValid())
        say(tr("%1: hidden", "what was found, which is not drawn").arg(m_state->text()));
}

void FindBar::chooseAll()
{
    ObjectIds objects;
    for (const CanvasObject object : m_found)
        add(objects, object);
    m_view.setSelection(objects);
    m_view.zoomToSelection();
    leave();
}

template<class Object>
static std::optional<QString> twice(const std::vector<Object> &all,
                                    const std::map<decltype(Object::id), Object> &after)
{
    std::map<QString, int> bearers;
    for (const Object &object : all) {
        const auto changed = after.find(object.id);
        ++bearers[changed != after.end() ? changed->second.name : object.name];
    }
    const auto found = std::find_if(after.begin(), after.end(), [&bearers](const auto &entry) {
        return bearers.at(entry.second.name) > 1;
    });
    return found != after.end() ? std::optional(found->second.name) : std::nullopt;
}

/// The first of the words is what is replaced, wherever it stands in a name or a note.
FindBar::Replacement FindBar::replacement(const QString &word, const QString &by) const
{
    const Document &document = m_view.document();
    Replacement after;
    const auto rename = [&](const auto &object, auto &objects) {
        auto renamed = object;
        renamed.name = QString(object.name).replace(word, by, Qt::CaseInsensitive).simplified();
        if (!renamed.name.isEmpty() && renamed != object)
            objects[object.id] = renamed;
    };
    for (const CanvasObject object : m_found) {
        if (const Workload *workload = document.scenario().workload(object.workload()))
            rename(*workload, after.workloads);
        else if (const Zone *zone = document.scenario().zone(object.zone()))
            rename(*zone, after.zones);
        else if (const Note *note = document.layout().note(object.note());
                 note != nullptr && note->text.contains(word, Qt::CaseInsensitive))
            after.notes[note->id] = QString(note->text).replace(word, by, Qt::CaseInsensitive);
    }
    return after;
}

/// All or nothing.
QString FindBar::wrongWith(const Replacement &after) const
{
    const Scenario &scenario = m_view.document().scenario();
    const std::optional<QString> workload = twice(scenario.workloads, after.workloads);
    if (const std::optional<QString> name = workload ? workload : twice(scenario.zones, after.zones))
        return tr("Nothing is replaced, as two would be called “%1”.").arg(*name);
    const bool tooLong = std::any_of(after.notes.begin(), after.notes.end(), [](const auto &entry) {
        return entry.second.size() > limits::kNoteLength;
    });
    return tooLong ? tr("Nothing is replaced, as a note would be longer than a note may be.") : QString();
}

void FindBar::replaceAll()
{
    const QStringList words = FindQuery(m_text->text()).words();
    const QString by = m_replacement->text();
    if (words.isEmpty() || m_found.empty())
        return;
    const Replacement after = replacement(words.front(), by);
    if (const QString wrong = wrongWith(after); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    if (after.workloads.empty() && after.zones.empty() && after.notes.empty()) {
        say(tr("Nothing is replaced: no name would change, or one would be empty."));
        return;
    }
    Document &document = m_view.document();
    const StepName name = [found = words.front(), by] { return tr("Replace “%1” by “%2”").arg(found, by); };
    document.endMerging();
    document.undoStack()->beginMacro(name());
    document.push(std::make_unique<EditWorkloads>(document, after.workloads, name));
    document.push(std::make_unique<EditZone>(document, after.zones, name));
    document.push(std::make_unique<EditDrawing>(document, name, [&after](::grondplan::Layout &layout) {
        for (const auto &[id, text] : after.notes)
            layout.note(id)->text = text;
    }));
    document.undoStack()->endMacro();
    document.endMerging();
    const std::size_t count = after.workloads.size() + after.zones.size() + after.notes.size();
    say(tr("%Ln replaced", nullptr, static_cast<int>(count)));
}

void FindBar::leave()
{
    hide();
    m_view.setFound({});
    m_view.setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || watched != m_text)
        return QFrame::eventFilter(watched, event);
    if (key->modifiers() & Qt::AltModifier)
        chooseAll();
    else
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // what its fields leave is not for the canvas
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
