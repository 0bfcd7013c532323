#pragma once

#include <QWidget>

class QLabel;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace grondplan::ui {

class Notice;

inline constexpr int kViewGap = 20; ///< between the parts of a view

/// What a view of a plan stands in: a notice over it, and either the view or, where there is nothing to see
/// yet, a sentence.
class ViewFrame final : public QWidget
{
    Q_OBJECT
public:
    ViewFrame(QWidget *content, QWidget *parent);

    void setMessage(const QString &message); ///< of the notice; empty hides it
    void setEmptyText(const QString &text);
    void showContent();
    /// \param said  whether the sentence is seen; else there is only room for what comes in a moment
    void showEmpty(bool said = true);

private:
    Notice *m_notice;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

/// Pages under tabs, each of which scrolls.
class TabbedPages final : public QWidget
{
    Q_OBJECT
public:
    /// \param name  of the bar of tabs, for tests and style
    TabbedPages(const QString &name, QWidget *parent);

    void addPage(QWidget *page);
    /// Between the tabs and the pages.
    void insertBelowTabs(QWidget *widget);
    void setTitle(int page, const QString &title);
    void setTabsName(const QString &name); ///< for screen readers
    [[nodiscard]] int current() const;
    /// \param page  as it was added
    void showPageOf(const QWidget *page);

Q_SIGNALS:
    void currentChanged(int page);

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace grondplan::ui
