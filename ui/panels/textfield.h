#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace grondplan::ui {

/// A field for a line of text. One that must not be empty says so under it and hands nothing on until it is
/// filled.
class TextField final : public QWidget
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    void setRequired(bool required) { m_required = required; }
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
    void refuse(bool refused);

    bool m_required = false;
    bool m_mixed = false;
    QString m_value;
    QLineEdit *m_editor = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace grondplan::ui
