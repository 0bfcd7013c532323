#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace grondplan::ui {

/// What an empty canvas says: three ways to begin, each also a button.
class EmptyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyHint(QWidget *parent);

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void exampleRequested();
    void tourRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
    };
    Line addLine(const QString &icon, const QString &buttonName);
    void retranslate();
    void recolour();

    QLabel *m_title = nullptr;
    Line m_drag;
    Line m_drop;
    Line m_example;
    Line m_tour;
};

} // namespace grondplan::ui
