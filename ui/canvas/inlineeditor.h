#pragma once

#include <QLineEdit>

#include <functional>

namespace grondplan::ui {

/// A line to type a name in, over the canvas. Enter, or leaving it, takes the text; Escape doesn't. Goes away
/// by itself.
class InlineEditor final : public QLineEdit
{
    Q_OBJECT
public:
    /// \param done  gets the text unless it is empty or as it was
    InlineEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> done);

    void finish() { close(true); }   ///< as Enter does
    void abandon() { close(false); } ///< as Escape does

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close(bool take);

    QString m_before;
    std::function<void(const QString &)> m_done;
    bool m_closed = false;
};

} // namespace grondplan::ui
