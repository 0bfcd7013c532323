#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace grondplan::ui {

/// Lines to type the words of a note in, over the canvas. Ctrl+Enter, Escape or leaving it takes them, as in
/// other drawing programs; undo brings back what was there. What would make them too long is not taken in.
/// Goes away by itself.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// \param take  gets the words unless they are as they were
    NoteEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> take);

    void finish();

Q_SIGNALS:
    void closed();
    void refused(); ///< more words than a note may have

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_before;
    QString m_kept; ///< the last that was not too long
    std::function<void(const QString &)> m_take;
    bool m_closed = false;
};

} // namespace grondplan::ui
