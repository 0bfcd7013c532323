#include "ui/commands/addnote.h"

#include <utility>

namespace grondplan::ui {

AddNote::AddNote(Document &document, Note note)
    : AddObjects(document, [isText = note.picture.isEmpty()] {
        return isText ? tr("Add a note") : tr("Add a picture");
    })
{
    add(std::move(note));
}

} // namespace grondplan::ui
