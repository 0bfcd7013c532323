#pragma once

#include "core/project/layout.h"
#include "ui/panels/form.h"

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace grondplan::ui {

class Document;

/// Shows and edits a note or a picture of the canvas; of several the colour alone.
class NoteInspector final : public Form
{
    Q_OBJECT
public:
    explicit NoteInspector(Document &document, QWidget *parent = nullptr);

    void show(const std::vector<NoteId> &ids); ///< at least one; those that are gone are left out
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void takeText();
    void takeColour(int index);
    [[nodiscard]] std::vector<const Note *> selected() const;

    Document &m_document;
    std::vector<NoteId> m_ids;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_textLabel = nullptr;
    QComboBox *m_colour = nullptr;
    QLabel *m_colourLabel = nullptr;
    QLabel *m_remark = nullptr;
};

} // namespace grondplan::ui
