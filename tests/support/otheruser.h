#pragma once

#include <QFile>
#include <QStringList>

#include <unistd.h>

namespace grondplan::test {

/// Lets a test that root runs meet the rights of files as any user does: until it is gone the program is
/// another user, who owns these folders.
class OtherUser
{
public:
    explicit OtherUser(const QStringList &folders)
        : m_isRoot(::geteuid() == 0)
    {
        if (!m_isRoot)
            return;
        for (const QString &folder : folders)
            m_isRoot = ::chown(QFile::encodeName(folder).constData(), kNobody, kNobody) == 0 && m_isRoot;
        m_isRoot = ::seteuid(kNobody) == 0 && m_isRoot;
    }
    ~OtherUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("root again: not possible");
    }
    OtherUser(const OtherUser &) = delete;
    OtherUser &operator=(const OtherUser &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isRoot;
};

} // namespace grondplan::test
