#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace grondplan::ui {

/// The window's language: words, numbers and dates. Switches while the program runs; every widget then gets a
/// LanguageChange event and says its texts again. Owned by main() or a test.
class Language final : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QStringList available();                 ///< "en", "nl"
    [[nodiscard]] static QString nameOf(const QString &language); ///< in that language itself
    /// The desktop's language where it is one of ours, else English.
    [[nodiscard]] static QString ofDesktop();

    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &language); ///< anything unknown gives English

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt; ///< of Qt's own dialogs and buttons
};

} // namespace grondplan::ui
