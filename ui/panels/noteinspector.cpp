#include "ui/panels/noteinspector.h"

#include "core/scenario/limits.h"
#include "ui/commands/editdrawing.h"
#include "ui/document/document.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kTextLines = 6;

NoteInspector::NoteInspector(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextLines * m_text->fontMetrics().lineSpacing() + 12);
    m_textLabel = addRow(m_text);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(QStringLiteral("noteColour"));
    for (const NoteColour colour :
         {NoteColour::Yellow, NoteColour::Blue, NoteColour::Green, NoteColour::Red, NoteColour::Plain})
        m_colour->addItem(QString(), static_cast<int>(colour));
    m_colourLabel = addRow(m_colour);
    m_remark = addRemark();
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteInspector::takeText);
    connect(m_colour, &QComboBox::activated, this, &NoteInspector::takeColour);
    connect(&m_document, &Document::changed, this, &NoteInspector::refresh);
    retranslate();
}

void NoteInspector::show(const std::vector<NoteId> &ids)
{
    if (m_ids != ids) {
        m_document.endMerging();
        m_ids = ids;
    }
    refresh();
}

std::vector<const Note *> NoteInspector::selected() const
{
    std::vector<const Note *> found;
    for (const NoteId id : m_ids) {
        if (const Note *note = m_document.layout().note(id))
            found.push_back(note);
    }
    return found;
}

void NoteInspector::refresh()
{
    const std::vector<const Note *> notes = selected();
    if (notes.empty())
        return;
    const Note &first = *notes.front();
    setRowShown(m_text, notes.size() == 1);
    if (notes.size() == 1 && m_text->toPlainText() != first.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(first.text);
    }
    const bool same = std::all_of(notes.begin(), notes.end(),
                                  [&first](const Note *note) { return note->colour == first.colour; });
    m_colour->setPlaceholderText(same ? QString() : tr("mixed"));
    m_colour->setCurrentIndex(same ? m_colour->findData(static_cast<int>(first.colour)) : -1);
}

/// Words that are typed in a row are one step of undo.
void NoteInspector::takeText()
{
    if (m_ids.size() != 1)
        return;
    const QString text = m_text->toPlainText();
    if (text.size() > limits::kNoteLength) {
        refresh(); // as it was
        return;
    }
    m_document.push(std::make_unique<EditDrawing>(
        m_document, [] { return tr("Change the words of a note"); },
        [id = m_ids.front(), &text](::grondplan::Layout &layout) {
            if (Note *note = layout.note(id))
                note->text = text;
        },
        QStringLiteral("noteText")));
}

void NoteInspector::takeColour(int index)
{
    const auto colour = static_cast<NoteColour>(m_colour->itemData(index).toInt());
    m_document.endMerging();
    m_document.push(std::make_unique<EditDrawing>(
        m_document,
        [count = static_cast<int>(m_ids.size())] {
            return tr("Change the colour of %Ln note(s)", nullptr, count);
        },
        [this, colour](::grondplan::Layout &layout) {
            for (const NoteId id : m_ids) {
                if (Note *note = layout.note(id))
                    note->colour = colour;
            }
        }));
}

void NoteInspector::retranslate()
{
    setLabel(m_textLabel, tr("Words"));
    setLabel(m_colourLabel, tr("Colour"));
    m_remark->setText(tr("Notes and pictures are drawn, and take no part in the plan. A note has at most %1 "
                         "characters.")
                          .arg(locale().toString(limits::kNoteLength)));
    const QStringList names = {tr("Yellow"), tr("Blue"), tr("Green"), tr("Red"),
                               tr("None", "colour of a note")};
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemText(i, names.value(i));
    refresh();
}

void NoteInspector::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
