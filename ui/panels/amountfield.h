#pragma once

#include "ui/panels/amounts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace grondplan::ui {

/// A field for one amount with its unit. What cannot be accepted is said under it, with the range in words,
/// and is not handed on; it is never made to fit. Escape brings back what holds.
class AmountField final : public QWidget
{
    Q_OBJECT
public:
    AmountField(AmountKind kind, Range range, QWidget *parent = nullptr);

    void setRange(Range range);
    /// Empty is accepted too and means: none. \param whenEmpty  shown in an empty field
    void setOptional(const QString &whenEmpty);
    void setAccessibleLabel(const QString &label);

    /// What holds now; none only for an optional field. Leaves alone what is being typed if it says the same.
    void setValue(std::optional<std::int64_t> value);
    /// Several values at once: the field shows that they differ, and typing sets them all.
    void setMixed();
    /// Says why a value that is in range is not accepted after all. Empty: it is.
    void refuse(const QString &why);

    [[nodiscard]] QLineEdit *editor() const { return m_editor; }
    [[nodiscard]] bool isRefused() const;

Q_SIGNALS:
    void edited(std::optional<std::int64_t> value); ///< with every keystroke that gives an accepted value
    void finished();                                ///< the focus left, or Enter: what was typed is one edit

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void showValue();
    [[nodiscard]] QString rangeText() const;

    AmountKind m_kind;
    Range m_range;
    bool m_optional = false;
    bool m_mixed = false;
    QString m_whenEmpty;
    std::optional<std::int64_t> m_value;
    QLineEdit *m_editor = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace grondplan::ui
