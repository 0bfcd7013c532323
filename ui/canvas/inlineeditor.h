#pragma once

#include <QLineEdit>

#include <functional>
#include <utility>

namespace grondplan::ui {

/// A line to type a name in, over the canvas. Enter, or leaving it, takes the text; Escape doesn't. Goes away
/// by itself.
class InlineEditor final : public QLineEdit
{
    Q_OBJECT
public:
    /// Says what is wrong with a text; empty where nothing is.
    using Check = std::function<QString(const QString &)>;

    /// \param take  gets the text unless it is empty or as it was
    InlineEditor(QWidget *parent, const QString &text, std::function<void(const QString &)> take);

    /// What fails is not taken: after Enter the line stays for another try.
    void setCheck(Check check) { m_check = std::move(check); }
    /// What Tab does after the text was taken; without, Tab leaves the line.
    void setNext(std::function<void()> next) { m_next = std::move(next); }

    void finish() { take(Else::Leave); } ///< as leaving it does
    void abandon();                      ///< as Escape does

Q_SIGNALS:
    void closed();
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Else
    {
        Stay,
        Leave
    };
    bool take(Else otherwise); ///< whether there was something to take, and it was
    void close();

    QString m_before;
    Check m_check;
    std::function<void(const QString &)> m_take;
    std::function<void()> m_next;
    bool m_closed = false;
};

} // namespace grondplan::ui
