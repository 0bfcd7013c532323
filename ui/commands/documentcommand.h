#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace grondplan::ui {

/// A change to the project that can be undone: holds before and after values keyed by id, never pointers.
class DocumentCommand : public QUndoCommand
{
public:
    DocumentCommand(Document &document, const QString &text);

protected:
    [[nodiscard]] Document &document() const { return m_document; }
    void edit(const ChangeSet &changes, const std::function<void(Project &)> &change);

private:
    Document &m_document;
};

} // namespace grondplan::ui
