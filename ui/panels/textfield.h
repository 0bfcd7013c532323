#pragma once

#include <QWidget>

#include <functional>
#include <utility>

class QLabel;
class QLineEdit;

namespace grondplan::ui {

/// A field for a line of text. What it may not be it says under it, and hands nothing on until that is
/// mended.
class TextField final : public QWidget
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    void setRequired(bool required) { m_required = required; } ///< it may not be empty
    /// Says what is wrong with a text; empty where nothing is.
    void setCheck(std::function<QString(const QString &)> check) { m_check = std::move(check); }
    void setAccessibleLabel(const QString &label);
    void setValue(const QString &value);
    void setMixed(); ///< several texts at once: typing sets them all

    [[nodiscard]] QLineEdit *editor() const { return m_editor; }
    [[nodiscard]] bool isRefused() const;

Q_SIGNALS:
    void edited(const QString &value);
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void typed(const QString &text);
    [[nodiscard]] QString wrongWith(const QString &text) const;
    void refuse(const QString &why); ///< empty: it does not

    bool m_required = false;
    std::function<QString(const QString &)> m_check;
    bool m_mixed = false;
    QString m_value;
    QLineEdit *m_editor = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace grondplan::ui
