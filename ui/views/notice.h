#pragma once

#include <QFrame>

class QLabel;

namespace grondplan::ui {

/// A line over a view that says why what it shows is not up to date. Hidden without a message.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    [[nodiscard]] QString message() const;
    void setMessage(const QString &message); ///< plain text

private:
    QLabel *m_label;
};

} // namespace grondplan::ui
