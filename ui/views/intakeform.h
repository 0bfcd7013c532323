#pragma once

#include "core/scenario/brief.h"

#include <QWidget>

#include <optional>
#include <variant>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace grondplan::ui {

class Document;
class OpenField;

/// What an intake asks: a field of the intake, or a question of the decision guide.
using IntakeItem = std::variant<IntakeField, Question>;

/// A step of the guide, with what it asks.
struct IntakeStep
{
    const char *id; ///< "intake-step.ID" and "intake-why.ID" in core/text
    std::vector<IntakeItem> items;
};
const std::vector<IntakeStep> &intakeSteps();

/// Fields of the current scenario's intake. Whatever is typed is in the project at once, as a step of undo,
/// so that the form may be left and come back to.
class IntakeForm final : public QWidget
{
    Q_OBJECT
public:
    IntakeForm(Document &document, const std::vector<IntakeItem> &items, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        IntakeItem item;
        QLabel *label = nullptr;
        QLineEdit *text = nullptr; ///< of a text
        OpenField *open = nullptr; ///< of a number or a choice
    };
    void addText(Row &row, const IntakeFieldInfo &info);
    void addOpen(Row &row, std::int64_t most, bool isChoice, const char *id);
    void refresh();
    void retranslate();
    void store(const Brief &brief, const IntakeItem &item, const QString &key);
    [[nodiscard]] static QString nameOf(const IntakeItem &item);

    Document &m_document;
    std::vector<Row> m_rows;
};

} // namespace grondplan::ui
