#pragma once

#include "core/importers/outcome.h"
#include "core/project/project.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace grondplan::ui {

class Document;

/// One file that was read: what was found, or why nothing was.
struct ReadFile
{
    QString path;
    Result<importers::Outcome> outcome;
};

/// Shows what an import would bring, with everything that was remarked, and asks into which zone. Changes
/// nothing itself: apply() makes the one undoable step of it.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \param zone  the one that is proposed; none: a new zone
    ImportDialog(Document &document, std::vector<ReadFile> files, ZoneId zone = {},
                 QWidget *parent = nullptr);

    /// Puts what was found into the chosen zone of the current scenario, with places on the canvas. One step
    /// of undo.
    void apply();
    [[nodiscard]] bool hasAnything() const; ///< at least one workload was found

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillWorkloads();
    void fillFindings();
    void fillZones();
    void showZoneFields();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::vector<const importers::Outcome *> outcomes() const;
    [[nodiscard]] ZoneId zoneIn(Project &project) const;

    Document &m_document;
    std::vector<ReadFile> m_files;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_workloads = nullptr;
    QLabel *m_findingsTitle = nullptr;
    QTreeWidget *m_findings = nullptr;
    QLabel *m_zoneLabel = nullptr;
    QComboBox *m_zone = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_tierLabel = nullptr;
    QComboBox *m_tier = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace grondplan::ui
