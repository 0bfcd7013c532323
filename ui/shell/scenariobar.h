#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace grondplan::ui {

class Document;

/// Says which scenario is shown, and switches to another.
class ScenarioBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioBar(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QToolButton *addButton() const { return m_add; } ///< the window gives it its menu

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    Document &m_document;
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_add = nullptr;
};

} // namespace grondplan::ui
