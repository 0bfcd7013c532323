grondplan_add_test(tst_fixes LABEL unit TIMEOUT 300 DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_fixes.cpp ${CMAKE_CURRENT_LIST_DIR}/fixrows.cpp)
grondplan_add_test(tst_content LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_content.cpp)
grondplan_add_test(tst_starters LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_starters.cpp)
grondplan_add_test(tst_glossary LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_glossary.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_together LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_together.cpp DEPENDS Grondplan::Core)
