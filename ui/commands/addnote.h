#pragma once

#include "ui/commands/addobjects.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// Puts words or a picture on the canvas.
class AddNote final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(AddNote)
public:
    AddNote(Document &document, Note note);

    [[nodiscard]] NoteId note() const { return noteIds().front(); }
};

} // namespace grondplan::ui
