#include "ui/commands/addnote.h"

#include <utility>

namespace grondplan::ui {

AddNote::AddNote(Document &document, Note note)
    : AddObjects(document, note.picture.isEmpty() ? tr("Add a note") : tr("Add a picture"))
{
    add(std::move(note));
}

} // namespace grondplan::ui
