#pragma once

#include "core/base/ids.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace grondplan::ui {

class Document;
class Planner;

/// Asks what the proposal shows: its own language, its sections, and of which scenarios; then writes the PDF.
/// It can be written only while the plans are those of what is on the canvas.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Document &document, Planner &planner, QWidget *parent = nullptr);

    /// Writes the proposal, with its progress where that takes longer. \return whether it was written; says
    /// itself what went wrong
    bool writeTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillSections();
    void showState();
    void chooseFile();
    [[nodiscard]] QString askForFile(); ///< empty where none was chosen
    void keepChoices();
    void offerToOpen(const QString &path);
    [[nodiscard]] QStringList chosenSections() const; ///< empty: all
    [[nodiscard]] std::vector<ScenarioId> chosenScenarios() const;
    [[nodiscard]] bool isReady() const;

    Document &m_document;
    Planner &m_planner;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_scenariosLabel = nullptr;
    QListWidget *m_scenarios = nullptr;
    QLabel *m_sectionsLabel = nullptr;
    QListWidget *m_sections = nullptr;
    QLabel *m_state = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace grondplan::ui
