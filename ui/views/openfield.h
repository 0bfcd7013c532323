#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>

class QComboBox;
class QKeyEvent;
class QLineEdit;
class QSpinBox;

namespace grondplan::ui {

/// A field for a number or a choice that may be left open. Turning the wheel over it scrolls the page, unless
/// the field has the focus.
class OpenField final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind
    {
        Number, ///< from 0 to a limit
        Choice  ///< one of a few, as 0, 1, ...
    };
    OpenField(Kind kind, std::int64_t most, QWidget *parent = nullptr);

    /// \param unknown  what an open field says
    /// \param values   the words of a choice, from 0 on
    void setWords(const QString &unknown, const QStringList &values = {});
    void setValue(std::optional<std::int64_t> value);
    void setAccessibleLabel(const QString &label);

Q_SIGNALS:
    void edited(std::optional<std::int64_t> value);
    void finished(); ///< the focus left: what was typed is one edit

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void replaceWords(const QKeyEvent &key);

    QComboBox *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_edit = nullptr; ///< of m_number
};

} // namespace grondplan::ui
