#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace grondplan::ui {

/// What an empty canvas says: three ways to begin, each also a button, and where to begin with help.
class EmptyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyHint(QWidget *parent);

    void setStarters(QMenu *menu); ///< projects to begin with; none hides their button

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void exampleRequested();
    void guideRequested();
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
    QPushButton *m_starters = nullptr;
    QPushButton *m_guide = nullptr;
    QPushButton *m_tour = nullptr;
};

} // namespace grondplan::ui
