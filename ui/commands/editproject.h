#pragma once

#include "ui/document/documentcommand.h"

#include <QCoreApplication>
#include <QDate>

namespace grondplan::ui {

/// What a project is called, whom it is for, the date of its plans, what its proposal shows, and
/// what its plans reckon money with.
struct ProjectFields
{
    QString name;
    QString customer;
    QDate asOf;
    ProposalChoices proposal;
    CostSettings costs;

    [[nodiscard]] static ProjectFields of(const Project &project);
    friend bool operator==(const ProjectFields &, const ProjectFields &) = default;
};

/// Gives the project's own fields new values.
class EditProject final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(EditProject)
public:
    /// \param mergeKey  edits in a row with the same key are one step, until Document::endMerging()
    EditProject(Document &document, ProjectFields after, const QString &mergeKey = {});
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    [[nodiscard]] int id() const override { return static_cast<int>(Merge::Project); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const ProjectFields &fields);
    [[nodiscard]] QString wording() const;

    ProjectFields m_before;
    ProjectFields m_after;
};

} // namespace grondplan::ui
