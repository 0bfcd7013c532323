// Only a command can change a document, so that everything can be undone.
#include "ui/document/documentcommand.h"

using namespace grondplan::ui;

class Tidy final : public DocumentCommand
{
public:
    using DocumentCommand::DocumentCommand;
    void redo() override;
};

void Tidy::redo()
{
#ifdef WRONG
    document().edit(EditKey(), ChangeSet(), [](grondplan::Project &) {});
#else
    edit(ChangeSet(), [](grondplan::Project &) {});
#endif
}
